package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that it was closed for signature, and who had signed by then if that is known of all. UN Treaty Handbook, section 3.1. */
record CloseForSignature(InstrumentId subject, @Nullable EffectiveDate on, List<Party> signatories)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new SignatureClosed(on, signatories));
    }
}
