package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a meeting is to take place, with what is known of it in advance. Use it once for a meeting, before it
 * begins; it takes the place of a proposal. RFC 5545, section 3.6.1, with the status TENTATIVE of section 3.8.1.11.
 *
 * @param title The title of the meeting; absent if forum and ordinal name it well enough.
 * @param forum The forum that is to meet; absent if it is none on record.
 * @param ordinal The number of the meeting in its forum, from 1 on; absent if it has none.
 * @param intended The days on which the meeting is intended; absent if not yet known.
 * @param host The party that is to host the meeting; absent if unknown.
 * @param place The town or place where the meeting is intended, by name; absent if unknown.
 * @param venue The house or room where the meeting is intended; absent if unknown.
 * @param format Whether the meeting is planned in person, online or as a hybrid; absent if unknown.
 * @param on The day on which the plan was made or announced; absent if unknown.
 * @param relations Other meetings to which this one is related, and how.
 */
record Plan(
        MeetingId subject,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period intended,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format,
        @Nullable EffectiveDate on,
        List<Relation> relations)
        implements MeetingAct {

    @Override
    public Planned event() {
        return new Planned(title, forum, ordinal, intended, host, place, venue, format, on, relations);
    }
}
