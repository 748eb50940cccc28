package org.rapporteur.query.meetings;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/**
 * A stage that a meeting reached, or must have passed.
 *
 * @param stage The state that the meeting came to.
 * @param onRecord Whether the stage is on record; if not, the meeting is known to have come further.
 * @param on The first day of the stage; null if that is not on record.
 */
public record Stage(MeetingState stage, boolean onRecord, @Nullable EffectiveDate on, List<Citation> citations) {

    /** What a meeting passes on its way, whether or not somebody recorded it. */
    private static final List<MeetingState> WAY =
            List.of(MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.CONCLUDED);

    /** In the order of the stages and, within one, of the days. */
    static List<Stage> of(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var steps = MeetingStep.all(facts)
                .filter(step -> step.reached(asOf) != Certainty.NO)
                .sorted(comparing(MeetingStep::to)
                        .thenComparing(MeetingStep::again)
                        .thenComparing(Chronological.by(MeetingStep::on))
                        .thenComparing(Stage::evidence))
                .toList();
        var passed = steps.stream().filter(step -> isTold(step, steps)).map(Stage::of);
        return Stream.concat(passed, skipped(steps))
                .sorted(comparing(Stage::stage))
                .toList();
    }

    /** A plan and the confirmation of a proposal may say the same; of those one is told, whichever was recorded first. */
    private static String evidence(MeetingStep step) {
        return step.isTo(MeetingState.PLANNED) ? CanonicalJson.write(step.citations()) : "";
    }

    private static Stage of(MeetingStep step) {
        return new Stage(step.to(), true, step.on(), step.citations());
    }

    /** What was reported of the whole meeting stands back before an act of its own that says the same with a day. */
    private static boolean isTold(MeetingStep step, List<MeetingStep> steps) {
        return !WAY.contains(step.to())
                || step.again()
                || steps.stream()
                        .filter(other -> other.isTo(step.to()) && !other.again())
                        .reduce((before, after) -> after)
                        .filter(step::equals)
                        .isPresent();
    }

    private static Stream<Stage> skipped(List<MeetingStep> steps) {
        return WAY.stream()
                .filter(stage -> steps.stream().noneMatch(step -> step.isTo(stage)))
                .filter(stage -> steps.stream().anyMatch(step -> implies(step.to(), stage)))
                .map(stage -> new Stage(stage, false, null, List.of()));
    }

    private static boolean implies(MeetingState later, MeetingState stage) {
        if (WAY.contains(later)) return WAY.indexOf(later) > WAY.indexOf(stage);
        return stage == MeetingState.PLANNED && later != MeetingState.PROPOSED;
    }
}
