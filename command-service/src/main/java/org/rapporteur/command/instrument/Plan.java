package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that the parties intend to conclude the instrument; nothing binds anyone yet. The intended date is no effective date. */
record Plan(
        InstrumentId subject, @Nullable EffectiveDate intended, @Nullable EffectiveDate on, @Nullable MeetingId meeting)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        instrument.notAbandoned();
        if (on != null && instrument.signedBefore(on))
            throw new Refusal(
                    "signed-before", "What was signed before that day was not planned on it.", "Check the two dates.");
        return List.of(new Planned(intended, on, meeting));
    }
}
