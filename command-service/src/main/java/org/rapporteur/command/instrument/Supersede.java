package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Superseded;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Recorder;

/** Records that a later instrument took its place. Vienna Convention on the Law of Treaties, article 59. */
record Supersede(InstrumentId subject, @Nullable InstrumentId by, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Itself.isNot(subject, by);
        return instrument.admit(new Superseded(by, on));
    }
}
