package org.rapporteur.query.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Arranging;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingEvent.Resulting;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;

/**
 * That a meeting came to a state, on a day that may be unknown.
 *
 * @param notBefore the day on which the meeting began, which what ended it did not come before
 * @param again whether it had come so far before: a rescheduling plans anew what was planned
 */
record MeetingStep(
        MeetingState to,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate notBefore,
        boolean again,
        LocalDate recorded,
        List<Citation> citations) {

    /** All steps; what was reported of the whole meeting stands back behind acts of its own. */
    static Stream<MeetingStep> all(RecordedFacts<MeetingEvent> facts) {
        return Stream.of(true, false)
                .flatMap(held -> facts.all().stream().filter(fact -> fact.event() instanceof Held == held))
                .flatMap(MeetingStep::of);
    }

    /** The steps that follow from a fact; most are of no consequence for the state. */
    private static Stream<MeetingStep> of(RecordedFact<MeetingEvent> fact) {
        var event = fact.event();
        return switch (event) {
            case Proposed ignored -> step(MeetingState.PROPOSED, fact);
            case Confirmed ignored -> step(MeetingState.PLANNED, fact);
            case Planned ignored -> step(MeetingState.PLANNED, fact);
            case Rescheduled ignored ->
                Stream.of(new MeetingStep(
                        MeetingState.PLANNED, event.on(), null, true, fact.recorded(), fact.citations()));
            case Convened ignored -> step(MeetingState.CONVENED, fact);
            case Postponed ignored -> step(MeetingState.POSTPONED, fact);
            case Opened ignored -> step(MeetingState.IN_SESSION, fact);
            case Concluded ignored -> step(MeetingState.CONCLUDED, fact);
            case Cancelled ignored -> step(MeetingState.CANCELLED, fact);
            case Held held -> held(held.dates() == null ? new Period(null, null) : held.dates(), fact);
            case Arranging ignored -> Stream.of();
            case AttendanceRecorded ignored -> Stream.of();
            case Resulting ignored -> Stream.of();
        };
    }

    private static Stream<MeetingStep> step(MeetingState to, RecordedFact<MeetingEvent> fact) {
        return Stream.of(new MeetingStep(to, fact.event().on(), null, false, fact.recorded(), fact.citations()));
    }

    private static Stream<MeetingStep> held(Period dates, RecordedFact<MeetingEvent> fact) {
        return Stream.of(
                new MeetingStep(MeetingState.IN_SESSION, dates.start(), null, false, fact.recorded(), fact.citations()),
                new MeetingStep(
                        MeetingState.CONCLUDED, dates.end(), dates.start(), false, fact.recorded(), fact.citations()));
    }

    Certainty reached(AsOf asOf) {
        return asOf.allows(notBefore) ? asOf.reached(on, recorded) : Certainty.NO;
    }

    boolean isTo(MeetingState state) {
        return to == state;
    }
}
