package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.party.Party;

/**
 * Records that a state ratified the instrument. Use it with the day of the deposit, exchange or notification, not with
 * that of the document. Vienna Convention on the Law of Treaties, articles 14(1) and 16.
 *
 * @param party The state that ratified.
 * @param executed The day on which the instrument of ratification was signed, before its deposit; absent if unknown.
 * @param on The day of the deposit, exchange or notification; absent if unknown.
 */
record Ratify(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Ratified event() {
        return new Ratified(party, executed, on);
    }
}
