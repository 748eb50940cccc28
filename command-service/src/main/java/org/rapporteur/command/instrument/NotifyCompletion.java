package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.party.Party;

/**
 * Records that a party notified the completion of its internal procedures. Use it where the clauses ask for such a
 * notification. Vienna Convention on the Law of Treaties, article 16(c); UN Treaty Handbook, section 4.2.
 *
 * @param party The party that notified.
 * @param reference The number or mark of the notification; absent if unknown.
 * @param on The day of the notification; absent if unknown.
 */
record NotifyCompletion(InstrumentId subject, Party party, @Nullable String reference, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ProceduresCompleted event() {
        return new ProceduresCompleted(party, reference, on);
    }
}
