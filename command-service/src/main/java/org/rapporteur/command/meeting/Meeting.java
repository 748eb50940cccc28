package org.rapporteur.command.meeting;

import static org.rapporteur.command.act.Chronology.named;
import static org.rapporteur.command.act.Chronology.surelyApart;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.rapporteur.command.act.State;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.record.Refusal;

/** What is on record of a meeting. It grows without being copied, since a meeting may have thousands of outcomes. */
record Meeting(PVector<MeetingEvent> facts) implements State<Meeting, MeetingEvent> {

    static final Meeting UNRECORDED = new Meeting(TreePVector.empty());

    @Override
    public Meeting evolve(MeetingEvent event) {
        return new Meeting(facts.plus(event));
    }

    /** The event, if nothing on record contradicts it. */
    List<MeetingEvent> with(MeetingEvent event) {
        facts.forEach(fact -> Contradiction.check(event, fact));
        return List.of(event);
    }

    /** The same of what may happen again, but not twice alike. */
    List<MeetingEvent> withAnother(MeetingEvent event) {
        if (facts.contains(event))
            throw new Refusal(
                    "recorded-already",
                    "The same is not recorded twice, and this is on record: " + named(event.getClass(), event.on())
                            + ".",
                    "Give it another day, or correct the earlier act.");
        return with(event);
    }

    List<MeetingEvent> attended(Attendance attendance) {
        never(
                AttendanceRecorded.class,
                other -> other.attendance().party().equals(attendance.party()),
                "attendance-recorded-already",
                "The attendance of a party is recorded once.");
        return with(new AttendanceRecorded(attendance));
    }

    List<MeetingEvent> reached(Outcome outcome) {
        never(
                OutcomeRecorded.class,
                other -> other.outcome().item().equals(outcome.item()),
                "outcome-recorded-already",
                "An outcome is recorded once under its item.");
        return with(new OutcomeRecorded(outcome));
    }

    /** @throws Refusal if such a thing is on record */
    void never(Class<? extends MeetingEvent> type, String code, String rule) {
        never(type, any -> true, code, rule);
    }

    <T extends MeetingEvent> void never(Class<T> type, Predicate<T> same, String code, String rule) {
        all(type).filter(same).findFirst().ifPresent(fact -> {
            throw refusal(fact, code, rule);
        });
    }

    /** @throws Refusal if the same is on record of a day that may be this one */
    <T extends MeetingEvent> void apart(
            Class<T> type, Predicate<T> same, @Nullable EffectiveDate on, String code, String rule) {
        never(type, other -> same.test(other) && !surelyApart(other.on(), on), code, rule);
    }

    private <T extends MeetingEvent> Stream<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private static Refusal refusal(MeetingEvent fact, String code, String rule) {
        return new Refusal(
                code, rule + " On record is: " + named(fact.getClass(), fact.on()) + ".", "Correct the earlier act.");
    }
}
