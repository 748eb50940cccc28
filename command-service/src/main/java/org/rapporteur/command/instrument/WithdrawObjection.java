package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.party.Party;

/**
 * Records that a party withdrew its objection to a reservation. Use it for an objection that is on record. Vienna
 * Convention on the Law of Treaties, articles 22(2), 22(3)(b) and 23(4).
 *
 * @param party The party that objected.
 * @param reserving The party that made the reservation.
 * @param reservation The short name of the reservation among those of its party.
 * @param on The day of the withdrawal; absent if unknown.
 */
record WithdrawObjection(
        InstrumentId subject, Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ObjectionWithdrawn event() {
        return new ObjectionWithdrawn(party, reserving, reservation, on);
    }
}
