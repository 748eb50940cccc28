package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Amended;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;

/** Records that the parties amended it, by another instrument where there is one. Vienna Convention on the Law of Treaties, articles 39 to 41. */
record Amend(InstrumentId subject, @Nullable InstrumentId by, @Nullable Localized what, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Itself.isNot(subject, by);
        return instrument.admit(new Amended(by, what, on));
    }
}
