package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.party.Party;

/**
 * Records that a party withdrew a reservation. Use it for a reservation that is on record. Vienna Convention on the Law
 * of Treaties, articles 22(1) and 23(4).
 *
 * @param party The party that made the reservation.
 * @param name The short name of the reservation among those of its party.
 * @param on The day of the withdrawal; absent if unknown.
 */
record WithdrawReservation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ReservationWithdrawn event() {
        return new ReservationWithdrawn(party, name, on);
    }
}
