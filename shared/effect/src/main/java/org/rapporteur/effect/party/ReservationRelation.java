package org.rapporteur.effect.party;

import org.rapporteur.language.party.Party;

/** How a reservation stands between its maker and another contracting party on a day. */
public record ReservationRelation(String reservation, Party maker, Party other, ReservationEffect effect) {}
