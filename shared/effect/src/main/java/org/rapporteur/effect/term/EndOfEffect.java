package org.rapporteur.effect.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact.Termination;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;

/**
 * How an instrument ends: by termination, or because its term is over, whichever comes first.
 *
 * @param effect when it takes effect, before which no term is over; absent where it does not
 * @param expiry absent where no end of a term is in sight
 */
public record EndOfEffect(
        List<PossibleDays> terminations, @Nullable PossibleDays effect, @Nullable PossibleDays expiry) {

    public static EndOfEffect of(DecisiveFacts facts, @Nullable AssumedEntry taken) {
        var terminations = facts.of(Termination.class).map(Termination::on).toList();
        if (taken == null) return new EndOfEffect(terminations, null, null);
        var effect = taken.entry().effect();
        return new EndOfEffect(terminations, effect, Expiry.of(facts, effect));
    }

    /** Whether one of both has come, whatever it ended. */
    public Certainty over(LocalDate day) {
        return terminations.stream().map(each -> each.onOrBefore(day)).reduce(due(day), Certainty::or);
    }

    public Certainty terminated(LocalDate day) {
        return terminations.stream()
                .map(each -> each.onOrBefore(day).and(late(each).not()))
                .reduce(Certainty.NO, Certainty::or);
    }

    /** What is over cannot be terminated. */
    private Certainty late(PossibleDays termination) {
        return expiry == null || effect == null
                ? Certainty.NO
                : effect.onOrBefore(termination)
                        .and(termination.onOrBefore(expiry).not());
    }

    public Certainty expired(LocalDate day) {
        return terminations.stream().map(this::late).reduce(due(day), Certainty::and);
    }

    private Certainty due(LocalDate day) {
        return expiry == null || effect == null
                ? Certainty.NO
                : effect.onOrBefore(day).and(expiry.onOrBefore(day));
    }
}
