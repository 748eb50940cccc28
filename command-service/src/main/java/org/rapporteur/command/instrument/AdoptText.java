package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

/** Records that its text was adopted, once and before anyone signed it. Vienna Convention on the Law of Treaties, article 9. */
record AdoptText(
        InstrumentId subject,
        AdoptionMode mode,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new TextAdopted(mode, on, meeting, place));
    }
}
