package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that a meeting is to take place as the one before it announced, until somebody confirms or plans it. Once, and not
 * after it began. RFC 5545, section 3.8.1.11: TENTATIVE. */
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
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Proposed.class, "proposed-already", "A meeting is proposed once.");
        Ordinal.inSlug(subject, forum, ordinal);
        return meeting.with(new Proposed(forum, ordinal, intended, host, place, on));
    }
}
