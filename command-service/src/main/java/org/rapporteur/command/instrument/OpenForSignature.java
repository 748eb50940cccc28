package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Chronology;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;

/**
 * Records that the instrument was opened for signature. Use it after the adoption of the text, and again if it was
 * closed and reopened. UN Treaty Handbook, section 3.1.
 *
 * @param on The first day on which it can be signed; absent if unknown.
 * @param until The last day on which it can be signed; absent if the clauses set none or it is unknown.
 * @param meeting The meeting at which it was opened; absent if it was none or is unknown.
 * @param place The place where it can be signed, by name; absent if unknown.
 */
record OpenForSignature(
        InstrumentId subject,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate until,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        if (Chronology.surelyBefore(until, on))
            throw new Refusal(
                    "closed-before-opening", "It is open until a day after the first.", "Check the two dates.");
        return instrument.admit(new OpenedForSignature(on, until, meeting, place));
    }
}
