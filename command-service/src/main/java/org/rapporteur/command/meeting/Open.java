package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.party.Person;

/**
 * Records that the meeting is in session. Use it once, not after the meeting ended and not for a cancelled meeting.
 * Rules of procedure of the UN General Assembly, rule 30.
 *
 * @param on The day on which the meeting was opened; absent if unknown.
 * @param by The person who opened the meeting; absent if unknown.
 */
record Open(MeetingId subject, @Nullable EffectiveDate on, @Nullable Person by) implements MeetingAct {

    @Override
    public Opened event() {
        return new Opened(on, by);
    }
}
