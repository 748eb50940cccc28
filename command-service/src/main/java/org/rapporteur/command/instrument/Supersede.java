package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.record.Recorder;

/** Records that a later instrument took its place. Vienna Convention on the Law of Treaties, article 59. */
record Supersede(InstrumentId subject, @Nullable InstrumentId by, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Itself.isNot(subject, by);
        return instrument.admit(new Superseded(by, on));
    }
}
