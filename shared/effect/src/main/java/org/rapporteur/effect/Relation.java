package org.rapporteur.effect;

import org.rapporteur.language.party.Party;

/** How a reservation stands between its maker and another contracting party on a day. */
public record Relation(String reservation, Party maker, Party other, ReservationEffect effect) {}
