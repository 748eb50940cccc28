package org.rapporteur.command.minutes;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.text.AdoptionMode;

/**
 * The silence procedure: who is silent until the deadline consents. It is broken or extended while it lasts, and nothing
 * is adopted by it before it is over or after it was broken.
 */
final class SilenceRules {

    static final String SOURCE = "Silence procedure: General Assembly decision 74/544 of 27 March 2020";

    static final List<Rule> ALL = List.of(
            rule(
                            "deadline-before-submission",
                            "A deadline must be after the day on which it is set, and that was %1$s.",
                            SOURCE,
                            "Check the two dates.")
                    .form(List.of(SubmittedForReview.class), SilenceRules::endsBeforeItBegins),
            rule(
                            "silence-over",
                            "Silence can be broken or extended only before the deadline; every deadline on record had passed %1$s.",
                            SOURCE,
                            "Check the dates, or record first that the deadline was extended.")
                    .form(
                            List.of(SilenceBroken.class, DeadlineExtended.class, SubmittedForReview.class),
                            SilenceRules::over),
            rule(
                            "silence-not-over",
                            "Silence becomes consent when the deadline has passed, and that is %1$s.",
                            SOURCE,
                            "Check the dates, or give another mode of adoption.")
                    .form(List.of(Adopted.class, SubmittedForReview.class), SilenceRules::notOver),
            rule(
                            "silence-was-broken",
                            "A broken silence is no consent: the last silence on record before %1$s was broken.",
                            SOURCE,
                            "Record the later submission first, or give another mode of adoption.")
                    .form(
                            List.of(Adopted.class, SilenceBroken.class, SubmittedForReview.class),
                            SilenceRules::wasBroken));

    private SilenceRules() {}

    private static Optional<Breach> endsBeforeItBegins(Addition one) {
        var round = (SubmittedForReview) one.added();
        return round.deadline() != null
                        && round.on() != null
                        && round.deadline().surelyBefore(round.on())
                ? Optional.of(Breach.with(Breach.day(round.on())))
                : Optional.empty();
    }

    private static Optional<Breach> over(Addition one) {
        var all = one.all();
        var extensions = all.of(DeadlineExtended.class).toList();
        return Stream.concat(
                        all.of(SilenceBroken.class)
                                .filter(broken -> isOver(broken.on(), all, extensions))
                                .map(SilenceBroken::on),
                        extensions.stream()
                                .filter(extended -> isOver(extended.on(), all, without(extensions, extended)))
                                .map(DeadlineExtended::on))
                .findFirst()
                .map(on -> Breach.with(Breach.day(on)));
    }

    private static boolean isOver(@Nullable EffectiveDate on, Facts all, List<DeadlineExtended> granted) {
        if (on == null) return false;
        var begun = all.of(SubmittedForReview.class)
                .filter(round -> !surelyBefore(on, round.on()))
                .toList();
        if (begun.isEmpty() || begun.stream().anyMatch(round -> round.deadline() == null)) return false;
        var extended = granted.stream().filter(one -> !surelyBefore(on, one.on()));
        return Stream.concat(begun.stream().map(SubmittedForReview::deadline), extended.map(DeadlineExtended::deadline))
                .allMatch(deadline -> deadline != null && deadline.surelyBefore(on));
    }

    private static Optional<Breach> notOver(Addition one) {
        var all = one.all();
        return bySilence(all)
                .flatMap(on -> all.of(SubmittedForReview.class)
                        .filter(round -> !surelyBefore(on, round.on()))
                        .flatMap(round -> Stream.ofNullable(round.deadline()))
                        .filter(deadline -> deadline.surelyAfter(on)))
                .findFirst()
                .map(deadline -> Breach.with(deadline.text()));
    }

    /** As far as everything is dated, somebody broke it after the last submission. */
    private static Optional<Breach> wasBroken(Addition one) {
        var all = one.all();
        var rounds = all.of(SubmittedForReview.class).toList();
        var broken = !rounds.isEmpty()
                && all.of(SilenceBroken.class)
                        .anyMatch(end -> rounds.stream().allMatch(round -> surelyBefore(round.on(), end.on())));
        return bySilence(all).filter(on -> broken).findFirst().map(on -> Breach.with(on.edtf()));
    }

    /** The days on which the text was adopted by silence. */
    private static Stream<EffectiveDate> bySilence(Facts all) {
        return all.of(Adopted.class)
                .filter(adopted -> adopted.mode() == AdoptionMode.SILENCE_PROCEDURE)
                .flatMap(adopted -> Stream.ofNullable(adopted.on()));
    }

    private static List<DeadlineExtended> without(List<DeadlineExtended> all, DeadlineExtended one) {
        return all.stream().filter(other -> other != one).toList();
    }
}
