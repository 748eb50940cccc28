package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.party.Party;

/**
 * Records that a party accepted the instrument, which expresses consent to be bound as ratification does. Use it with
 * the day of the deposit, exchange or notification. Vienna Convention on the Law of Treaties, articles 14(2) and 16.
 *
 * @param party The party that accepted.
 * @param executed The day on which the instrument of acceptance was signed, before its deposit; absent if unknown.
 * @param on The day of the deposit, exchange or notification; absent if unknown.
 */
record Accept(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Accepted event() {
        return new Accepted(party, executed, on);
    }
}
