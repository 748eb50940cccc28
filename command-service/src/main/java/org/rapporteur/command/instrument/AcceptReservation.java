package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.party.Party;

/**
 * Records that a party expressly accepted a reservation of another party. Use it for a reservation that is on record.
 * Vienna Convention on the Law of Treaties, articles 20(4)(a) and 23(1).
 *
 * @param party The party that accepted the reservation.
 * @param reserving The party that made the reservation.
 * @param reservation The short name of the reservation among those of its party.
 * @param on The day of the acceptance; absent if unknown.
 */
record AcceptReservation(
        InstrumentId subject, Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ReservationAccepted event() {
        return new ReservationAccepted(party, reserving, reservation, on);
    }
}
