package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.text.Localized;

/**
 * Records that other days are intended for the meeting. Use it for a new date before the meeting begins, also after a
 * postponement, which it ends. RFC 5546, section 3.2.2.1; EventRescheduled of schema.org.
 *
 * @param intended The days on which the meeting is now intended.
 * @param reason The reason for the change, in words; absent if none was given.
 * @param on The day on which the change was announced; absent if unknown.
 */
record Reschedule(MeetingId subject, Period intended, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public Rescheduled event() {
        return new Rescheduled(intended, reason, on);
    }
}
