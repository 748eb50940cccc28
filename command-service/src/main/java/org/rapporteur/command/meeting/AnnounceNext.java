package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records which meeting was announced to follow this one. Use it once; the record then proposes that meeting by itself.
 * Practice: the closing paragraph of ASEAN's joint statements.
 *
 * @param ordinal The number of the next meeting in the forum, from 1 on; absent if nothing was said.
 * @param intended When the next meeting is intended; absent if nothing was said.
 * @param host The party that is to host the next meeting; absent if unknown.
 * @param place The town or place of the next meeting, by name; absent if unknown.
 * @param on The day of the announcement; absent if it is unknown or that of the meeting.
 */
record AnnounceNext(
        MeetingId subject,
        @Nullable Integer ordinal,
        @Nullable EffectiveDate intended,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public NextAnnounced event() {
        return new NextAnnounced(ordinal, intended, host, place, on);
    }
}
