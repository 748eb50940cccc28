package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.Fact.Termination;
import org.rapporteur.language.date.Certainty;

/**
 * How an instrument ends: by termination, or because its term is over, whichever comes first.
 *
 * @param effect when it takes effect, before which no term is over; absent where it does not
 * @param expiry absent where no end of a term is in sight
 */
record Ending(List<Days> terminations, @Nullable Days effect, @Nullable Days expiry) {

    static Ending of(Facts facts, @Nullable Taken taken) {
        var terminations = facts.of(Termination.class).map(Termination::on).toList();
        if (taken == null) return new Ending(terminations, null, null);
        var effect = taken.entry().effect();
        return new Ending(terminations, effect, Expiry.of(facts, effect));
    }

    /** Whether one of both has come, whatever it ended. */
    Certainty over(LocalDate day) {
        return terminations.stream().map(each -> each.onOrBefore(day)).reduce(due(day), Certainty::or);
    }

    Certainty terminated(LocalDate day) {
        return terminations.stream()
                .map(each -> each.onOrBefore(day).and(late(each).not()))
                .reduce(Certainty.NO, Certainty::or);
    }

    /** What is over cannot be terminated. */
    private Certainty late(Days termination) {
        return expiry == null || effect == null
                ? Certainty.NO
                : effect.onOrBefore(termination)
                        .and(termination.onOrBefore(expiry).not());
    }

    Certainty expired(LocalDate day) {
        return terminations.stream().map(this::late).reduce(due(day), Certainty::and);
    }

    private Certainty due(LocalDate day) {
        return expiry == null || effect == null
                ? Certainty.NO
                : effect.onOrBefore(day).and(expiry.onOrBefore(day));
    }
}
