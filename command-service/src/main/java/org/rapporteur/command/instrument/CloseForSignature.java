package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that it was closed for signature, and who had signed by then if that is known of all. UN Treaty Handbook, section 3.1. */
record CloseForSignature(InstrumentId subject, @Nullable EffectiveDate on, List<Party> signatories)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new SignatureClosed(on, signatories));
    }
}
