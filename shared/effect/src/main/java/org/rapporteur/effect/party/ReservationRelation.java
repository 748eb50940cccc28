package org.rapporteur.effect.party;

import org.rapporteur.language.party.Party;

/**
 * The effect of a reservation between its maker and another contracting party on a day.
 *
 * @param effect Whether the treaty is in force between the two, and how the reservation modifies it.
 */
public record ReservationRelation(String reservation, Party maker, Party other, ReservationEffect effect) {}
