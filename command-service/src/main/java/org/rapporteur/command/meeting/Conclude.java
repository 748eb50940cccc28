package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;

/**
 * Records that the meeting is over. Use it once, whether or not the opening is on record, and not for a cancelled
 * meeting; the record then requests the minutes by itself. Rules of procedure of the UN General Assembly, rule 2.
 *
 * @param on The last day of the meeting; absent if unknown.
 */
record Conclude(MeetingId subject, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public Concluded event() {
        return new Concluded(on);
    }
}
