package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.party.Party;

/**
 * Records that a party approved the instrument, which expresses consent to be bound as ratification does. Use it with
 * the day of the deposit, exchange or notification. Vienna Convention on the Law of Treaties, articles 14(2) and 16.
 *
 * @param party The party that approved.
 * @param executed The day on which the instrument of approval was signed, before its deposit; absent if unknown.
 * @param on The day of the deposit, exchange or notification; absent if unknown.
 */
record Approve(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Approved event() {
        return new Approved(party, executed, on);
    }
}
