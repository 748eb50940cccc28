package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that the parties began to negotiate its text. UN Treaty Handbook, section 3; a text is negotiated before it is adopted (Vienna Convention on the Law of Treaties, article 9). */
record BeginNegotiation(
        InstrumentId subject, @Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new NegotiationBegun(on, meeting, place));
    }
}
