package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a meeting is proposed, as the meeting before it announced. The record adds it by itself after {@code
 * announce-next}; use it for any other proposal, once and for a meeting that has not begun. RFC 5545, section 3.8.1.11:
 * TENTATIVE.
 *
 * @param forum The forum that is to meet; absent if unknown or if it is none on record.
 * @param ordinal The number of the meeting in its forum, from 1 on; absent if it has none.
 * @param intended The days on which the meeting is intended; absent if nothing was said.
 * @param host The party that is to host the meeting; absent if unknown.
 * @param place The town or place where the meeting is intended, by name; absent if unknown.
 * @param on The day on which the meeting was proposed; absent if unknown.
 */
record Propose(
        MeetingId subject,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period intended,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public Proposed event() {
        return new Proposed(forum, ordinal, intended, host, place, on);
    }
}
