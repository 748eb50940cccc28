package org.rapporteur.command.minutes;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Facts;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.AdoptionMode;

/**
 * The silence procedure: who is silent until the deadline consents. It is broken or extended while it lasts, and nothing
 * is adopted by it before it is over or after it was broken. Practice: General Assembly
 * decision 74/544 of 27 March 2020.
 */
final class Silence {

    private final List<SubmittedForReview> rounds;
    private final List<DeadlineExtended> extensions;
    private final List<SilenceBroken> breaks;

    private Silence(Facts<MinutesEvent> facts) {
        rounds = facts.of(SubmittedForReview.class).toList();
        extensions = facts.of(DeadlineExtended.class).toList();
        breaks = facts.of(SilenceBroken.class).toList();
    }

    /** @throws Refusal if the facts contradict the procedure */
    static void kept(Facts<MinutesEvent> facts) {
        var silence = new Silence(facts);
        silence.rounds.forEach(Silence::endsAfterItBegins);
        silence.breaks.forEach(one -> silence.notOver(one.on(), silence.extensions));
        silence.extensions.forEach(one -> silence.notOver(one.on(), without(silence.extensions, one)));
        facts.of(Adopted.class)
                .filter(adopted -> adopted.mode() == AdoptionMode.SILENCE_PROCEDURE)
                .forEach(silence::consented);
    }

    private static void endsAfterItBegins(SubmittedForReview round) {
        if (round.deadline() != null && round.on() != null && round.deadline().surelyBefore(round.on()))
            throw new Refusal(
                    "deadline-before-submission",
                    "A deadline lies after the day on which it is set, and that was " + words(round.on()) + ".",
                    "Check the two dates.");
    }

    private void notOver(@Nullable EffectiveDate on, List<DeadlineExtended> granted) {
        if (on == null) return;
        var begun =
                rounds.stream().filter(round -> !surelyBefore(on, round.on())).toList();
        var extended = granted.stream().filter(one -> !surelyBefore(on, one.on()));
        if (begun.isEmpty() || begun.stream().anyMatch(round -> round.deadline() == null)) return;
        var deadlines = Stream.concat(
                begun.stream().map(SubmittedForReview::deadline), extended.map(DeadlineExtended::deadline));
        if (deadlines.allMatch(deadline -> deadline != null && deadline.surelyBefore(on)))
            throw new Refusal(
                    "silence-over",
                    "Silence is broken or extended while it lasts; every deadline on record was over " + words(on)
                            + ".",
                    "Check the dates, or record first that the deadline was extended.");
    }

    private void consented(Adopted adopted) {
        var on = adopted.on();
        if (on == null) return;
        for (var round : rounds)
            if (round.deadline() != null
                    && !surelyBefore(on, round.on())
                    && round.deadline().surelyAfter(on))
                throw new Refusal(
                        "silence-not-over",
                        "Silence becomes consent when its deadline is over, and that is "
                                + round.deadline().text() + ".",
                        "Check the dates, or give another mode of adoption.");
        if (brokenLast())
            throw new Refusal(
                    "silence-was-broken",
                    "What was broken is no consent: the last silence on record before " + on.edtf() + " was broken.",
                    "Record the later submission first, or give another mode of adoption.");
    }

    /** Whether, as far as everything is dated, somebody broke it after the last submission. */
    private boolean brokenLast() {
        return breaks.stream()
                .anyMatch(broken ->
                        !rounds.isEmpty() && rounds.stream().allMatch(round -> surelyBefore(round.on(), broken.on())));
    }

    private static List<DeadlineExtended> without(List<DeadlineExtended> all, DeadlineExtended one) {
        return all.stream().filter(other -> other != one).toList();
    }
}
