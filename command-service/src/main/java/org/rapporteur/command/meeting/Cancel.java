package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.text.Localized;

/**
 * Records that the meeting will not take place. Use it for a meeting that did not begin; what was planned stays
 * readable. The method CANCEL of RFC 5546, section 3.2.5; OParl: cancelled, of a meeting.
 *
 * @param reason The reason for the cancellation, in words.
 * @param on The day on which the meeting was cancelled; absent if unknown.
 */
record Cancel(MeetingId subject, Localized reason, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public Cancelled event() {
        return new Cancelled(reason, on);
    }
}
