package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.record.Recorder;

/** Records that somebody reports it to be in force or in effect, and since when. Vienna Convention on the Law of Treaties, article 24. */
record ReportEntryIntoEffect(InstrumentId subject, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new EntryIntoEffectReported(on));
    }
}
