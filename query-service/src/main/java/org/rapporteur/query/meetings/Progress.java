package org.rapporteur.query.meetings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.query.kit.Facts;
import org.rapporteur.query.time.AsOf;

/**
 * How far a meeting has come as of a day.
 *
 * @param certainty YES, or POSSIBLY where the days on record leave another state possible; absent with the state
 */
record Progress(@Nullable MeetingState state, @Nullable Certainty certainty) {

    static Progress of(Facts<MeetingEvent> facts, AsOf asOf) {
        var steps = Step.all(facts)
                .filter(step -> step.reached(asOf) != Certainty.NO)
                .toList();
        var sure = steps.stream()
                .filter(step -> step.reached(asOf) == Certainty.YES)
                .toList();
        var state = after(steps);
        if (state == null) return new Progress(null, null);
        return new Progress(state, state == after(sure) ? Certainty.YES : Certainty.POSSIBLY);
    }

    /** Every state that a meeting may be found in, on whatever day one asks. */
    static Stream<MeetingState> ever(Facts<MeetingEvent> facts) {
        return Step.all(facts).map(Step::to).distinct();
    }

    private static @Nullable MeetingState after(List<Step> steps) {
        return Stream.of(MeetingState.CANCELLED, MeetingState.CONCLUDED, MeetingState.IN_SESSION)
                .filter(state -> steps.stream().anyMatch(step -> step.isTo(state)))
                .findFirst()
                .orElseGet(() -> before(steps));
    }

    private static @Nullable MeetingState before(List<Step> steps) {
        if (steps.stream().anyMatch(step -> step.isTo(MeetingState.POSTPONED) && !isLifted(step, steps)))
            return MeetingState.POSTPONED;
        return Stream.of(MeetingState.CONVENED, MeetingState.PLANNED, MeetingState.POSTPONED, MeetingState.PROPOSED)
                .filter(state -> steps.stream().anyMatch(step -> step.isTo(state)))
                .findFirst()
                .map(state -> state == MeetingState.POSTPONED ? MeetingState.PLANNED : state)
                .orElse(null);
    }

    /** What was postponed is planned again when it is rescheduled, unless that was surely before, or surely convened later. */
    private static boolean isLifted(Step postponed, List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step.again() && !surelyBefore(step, postponed)
                        || step.isTo(MeetingState.CONVENED) && surelyBefore(postponed, step));
    }

    private static boolean surelyBefore(Step one, Step other) {
        return one.on() != null && other.on() != null && one.on().surelyBefore(Objects.requireNonNull(other.on()));
    }
}
