package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party objected to a reservation of another party. Use it for a reservation that is on record. Vienna
 * Convention on the Law of Treaties, articles 20(4)(b), 21(3) and 23(1).
 *
 * @param party The party that objected.
 * @param reserving The party that made the reservation.
 * @param reservation The short name of the reservation among those of its party.
 * @param precludesEntryIntoForce Whether the objection precludes the entry into force of the treaty between the two;
 *     false if not stated.
 * @param text The text of the objection; absent if unknown.
 * @param on The day of the objection; absent if unknown.
 */
record ObjectToReservation(
        InstrumentId subject,
        Party party,
        Party reserving,
        String reservation,
        boolean precludesEntryIntoForce,
        @Nullable Localized text,
        @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Objected event() {
        return new Objected(party, reserving, reservation, precludesEntryIntoForce, text, on);
    }
}
