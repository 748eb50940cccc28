package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that the parties gave the instrument up before all had signed it. */
record Abandon(InstrumentId subject, Localized reason, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        instrument.notAbandoned();
        if (instrument.signedByAll())
            throw new Refusal(
                    "signed-by-all", "What all have signed is not abandoned but ended.", "Correct a signature first.");
        return List.of(new Abandoned(reason, on));
    }
}
