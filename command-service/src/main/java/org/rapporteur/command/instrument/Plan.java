package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;

/**
 * Records that the parties intend to conclude the instrument. Use it for an announced intention, which binds nobody;
 * the intended date is never an effective date.
 *
 * @param intended When the instrument is to be concluded; absent if nothing was said.
 * @param on The day on which the intention was announced; absent if unknown.
 * @param meeting The meeting at which the intention was announced; absent if it was none or is unknown.
 */
record Plan(
        InstrumentId subject, @Nullable EffectiveDate intended, @Nullable EffectiveDate on, @Nullable MeetingId meeting)
        implements InstrumentAct {

    @Override
    public Planned event() {
        return new Planned(intended, on, meeting);
    }
}
