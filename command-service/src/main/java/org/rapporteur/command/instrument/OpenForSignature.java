package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
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
    public OpenedForSignature event() {
        return new OpenedForSignature(on, until, meeting, place);
    }
}
