package org.rapporteur.query.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;

/**
 * How far a meeting has come as of a day.
 *
 * @param certainty YES, or POSSIBLY where the days on record leave another state possible; absent with the state
 */
record MeetingProgress(@Nullable MeetingState state, @Nullable Certainty certainty) {

    static MeetingProgress of(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var steps = MeetingStep.all(facts)
                .filter(step -> step.reached(asOf) != Certainty.NO)
                .toList();
        var sure = steps.stream()
                .filter(step -> step.reached(asOf) == Certainty.YES)
                .toList();
        var state = after(steps);
        if (state == null) return new MeetingProgress(null, null);
        return new MeetingProgress(state, state == after(sure) ? Certainty.YES : Certainty.POSSIBLY);
    }

    /** Every state that a meeting may be found in, on whatever day one asks. */
    static Stream<MeetingState> ever(RecordedFacts<MeetingEvent> facts) {
        return MeetingStep.all(facts).map(MeetingStep::to).distinct();
    }

    private static @Nullable MeetingState after(List<MeetingStep> steps) {
        return Stream.of(MeetingState.CANCELLED, MeetingState.CONCLUDED, MeetingState.IN_SESSION)
                .filter(state -> steps.stream().anyMatch(step -> step.isTo(state)))
                .findFirst()
                .orElseGet(() -> before(steps));
    }

    private static @Nullable MeetingState before(List<MeetingStep> steps) {
        if (steps.stream().anyMatch(step -> step.isTo(MeetingState.POSTPONED) && !isLifted(step, steps)))
            return MeetingState.POSTPONED;
        return Stream.of(MeetingState.CONVENED, MeetingState.PLANNED, MeetingState.POSTPONED, MeetingState.PROPOSED)
                .filter(state -> steps.stream().anyMatch(step -> step.isTo(state)))
                .findFirst()
                .map(state -> state == MeetingState.POSTPONED ? MeetingState.PLANNED : state)
                .orElse(null);
    }

    /** What was postponed is planned again when it is rescheduled, unless that was surely before, or surely convened later. */
    private static boolean isLifted(MeetingStep postponed, List<MeetingStep> steps) {
        return steps.stream()
                .anyMatch(step -> step.again() && !surelyBefore(step, postponed)
                        || step.isTo(MeetingState.CONVENED) && surelyBefore(postponed, step));
    }

    private static boolean surelyBefore(MeetingStep one, MeetingStep other) {
        return Chronology.surelyBefore(one.on(), other.on());
    }
}
