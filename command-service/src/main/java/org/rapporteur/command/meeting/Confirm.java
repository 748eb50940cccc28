package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.party.Party;

/**
 * Records that a proposed meeting is confirmed, which makes it planned. Use it when the host, or somebody else,
 * confirms what the meeting before announced: once, and not after the meeting began. Practice: the host country
 * confirms.
 *
 * @param by The party that confirmed, usually the host; absent if unknown.
 * @param on The day of the confirmation; absent if unknown.
 */
record Confirm(MeetingId subject, @Nullable Party by, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public Confirmed event() {
        return new Confirmed(by, on);
    }
}
