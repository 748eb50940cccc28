package org.rapporteur.command.meeting;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.command.act.State;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.MeetingEvent.Cancelled;
import org.rapporteur.language.MeetingEvent.Held;
import org.rapporteur.language.MeetingEvent.NextAnnounced;
import org.rapporteur.language.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.MeetingEvent.Planned;
import org.rapporteur.language.Party;
import org.rapporteur.language.Refusal;

/** What the acts so far say of a meeting. */
record Meeting(
        boolean planned,
        boolean held,
        boolean cancelled,
        boolean nextAnnounced,
        Set<Party> attendance,
        Set<String> outcomes)
        implements State<Meeting, MeetingEvent> {

    static final Meeting UNRECORDED = new Meeting(false, false, false, false, Set.of(), Set.of());

    @Override
    public Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case Planned ignored -> new Meeting(true, held, cancelled, nextAnnounced, attendance, outcomes);
            case Held ignored -> new Meeting(planned, true, cancelled, nextAnnounced, attendance, outcomes);
            case Cancelled ignored -> new Meeting(planned, held, true, nextAnnounced, attendance, outcomes);
            case NextAnnounced ignored -> new Meeting(planned, held, cancelled, true, attendance, outcomes);
            case AttendanceRecorded recorded -> attendedBy(recorded.attendance().party());
            case OutcomeRecorded recorded -> withOutcome(recorded.outcome().item());
        };
    }

    /** @throws Refusal if the meeting was cancelled: nothing can come of it any more */
    void notCancelled() {
        if (cancelled)
            throw new Refusal(
                    "cancelled",
                    "What was cancelled did not take place, and nothing follows from it.",
                    "Correct the cancellation first.");
    }

    private Meeting attendedBy(Party party) {
        return new Meeting(planned, held, cancelled, nextAnnounced, plus(attendance, party), outcomes);
    }

    private Meeting withOutcome(String item) {
        return new Meeting(planned, held, cancelled, nextAnnounced, attendance, plus(outcomes, item));
    }

    private static <T> Set<T> plus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }
}
