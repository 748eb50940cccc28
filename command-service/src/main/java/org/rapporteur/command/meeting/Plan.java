package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.Planned;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Period;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.Relation;

/** Records that a meeting is to take place, with as much as was said of it. */
record Plan(
        MeetingId subject,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period intended,
        @Nullable Party host,
        @Nullable Localized place,
        List<Relation> relations)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.notCancelled();
        if (meeting.planned())
            throw new Refusal("planned-already", "A meeting is planned once.", "Correct the earlier plan.");
        Ordinal.inSlug(subject, forum, ordinal);
        return List.of(new Planned(title, forum, ordinal, intended, host, place, relations));
    }
}
