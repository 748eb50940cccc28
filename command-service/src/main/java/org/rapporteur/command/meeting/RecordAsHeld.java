package org.rapporteur.command.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Attendance;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.MeetingEvent.Held;
import org.rapporteur.language.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.MeetingFormat;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Outcome;
import org.rapporteur.language.Party;
import org.rapporteur.language.Period;
import org.rapporteur.language.Person;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.Relation;

/**
 * Records a meeting that took place and is over, with all that is known of it, in one act: the stages that led to it are
 * not on record where nobody recorded them.
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
        meeting.notCancelled();
        if (meeting.held())
            throw new Refusal("held-already", "A meeting takes place once.", "Correct the earlier report.");
        Ordinal.inSlug(subject, forum, ordinal);
        once(meeting.attendance(), attendance.stream().map(Attendance::party).toList(), "attendance");
        once(meeting.outcomes(), outcomes.stream().map(Outcome::item).toList(), "outcome");
        return Stream.of(
                        Stream.of(held()),
                        attendance.stream().map(AttendanceRecorded::new),
                        outcomes.stream().map(OutcomeRecorded::new))
                .<MeetingEvent>flatMap(events -> events)
                .toList();
    }

    private Held held() {
        return new Held(title, forum, ordinal, dates, host, place, venue, format, chair, viceChair, theme, relations);
    }

    private static <T> void once(Set<T> recorded, List<T> stated, String what) {
        var seen = new HashSet<>(recorded);
        for (var one : stated)
            if (!seen.add(one))
                throw new Refusal(
                        what + "-recorded-already",
                        "Each " + what + " is recorded once, and one of these is stated again: " + one + ".",
                        "Leave it out, or correct the earlier act.");
    }
}
