package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.text.Localized;

/**
 * Records that the meeting does not take place on the intended days. Use it before the meeting begins, while no new
 * days are known; record new days with {@code reschedule}. EventPostponed of schema.org.
 *
 * @param reason The reason for the postponement, in words; absent if none was given.
 * @param until The day until which the meeting is put off; absent if nothing was said.
 * @param on The day on which the postponement was announced; absent if unknown.
 */
record Postpone(
        MeetingId subject, @Nullable Localized reason, @Nullable EffectiveDate until, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public Postponed event() {
        return new Postponed(reason, until, on);
    }
}
