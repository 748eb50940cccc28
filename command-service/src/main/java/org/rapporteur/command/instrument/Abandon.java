package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that the parties gave the instrument up before it took effect. Vienna Convention on the Law of Treaties, article 24, without which nothing is in force. */
record Abandon(InstrumentId subject, Localized reason, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Abandoned(reason, on));
    }
}
