package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that a meeting is to take place, with as much as was said of it and when it was said. A meeting is planned once,
 * and not after it began. RFC 5545, section 3.6.1, with the status TENTATIVE of section 3.8.1.11. */
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
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Planned.class, "planned-already", "A meeting is planned once.");
        Ordinal.inSlug(subject, forum, ordinal);
        return meeting.with(new Planned(title, forum, ordinal, intended, host, place, venue, format, on, relations));
    }
}
