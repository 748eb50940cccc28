package org.rapporteur.command.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/**
 * Records a meeting that took place and is over, with all that is known of it, in one act: the stages that led to it are
 * not on record where nobody recorded them. Once, and not with dates that contradict its opening or its end; what was
 * cancelled did not take place. The practice of whoever works from communiqués and the press.
 */
record RecordAsHeld(
        MeetingId subject,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period dates,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format,
        @Nullable Person chair,
        @Nullable Person viceChair,
        @Nullable Localized theme,
        List<Relation> relations,
        List<Attendance> attendance,
        List<Outcome> outcomes)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Held.class, "held-already", "A meeting takes place once.");
        Ordinal.inSlug(subject, forum, ordinal);
        var events = new ArrayList<>(meeting.with(held()));
        var held = meeting.evolve(events.getLast());
        for (var one : attendance) {
            events.addAll(held.attended(one));
            held = held.evolve(events.getLast());
        }
        for (var one : outcomes) {
            events.addAll(held.reached(one));
            held = held.evolve(events.getLast());
        }
        return List.copyOf(events);
    }

    private Held held() {
        return new Held(title, forum, ordinal, dates, host, place, venue, format, chair, viceChair, theme, relations);
    }
}
