package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

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
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ProceduresCompleted(party, reference, on));
    }
}
