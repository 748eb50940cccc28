package org.rapporteur.query.instruments.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Certainty;
import org.rapporteur.query.instruments.effect.Fact.Termination;

/**
 * How an instrument ends: by termination, or because its term is over, whichever comes first.
 *
 * @param expiry absent where no end of a term is in sight
 */
record Ending(List<Days> terminations, @Nullable Days expiry) {

    static Ending of(Facts facts, @Nullable Taken taken) {
        var terminations = facts.of(Termination.class).map(Termination::on).toList();
        return new Ending(
                terminations,
                taken == null ? null : Expiry.of(facts, taken.entry().effect()));
    }

    /** Whether one of both has come, whatever it ended. */
    Certainty over(LocalDate day) {
        return terminations.stream().map(each -> each.onOrBefore(day)).reduce(due(day), Certainty::or);
    }

    Certainty terminated(LocalDate day) {
        return terminations.stream()
                .map(each -> each.onOrBefore(day).and(expiry == null ? Certainty.YES : each.onOrBefore(expiry)))
                .reduce(Certainty.NO, Certainty::or);
    }

    Certainty expired(LocalDate day) {
        if (expiry == null) return Certainty.NO;
        return terminations.stream().map(each -> each.onOrBefore(expiry).not()).reduce(due(day), Certainty::and);
    }

    /** Whether it was over before it could be in effect at all. */
    Certainty overBy(Days start) {
        var due = expiry == null ? Certainty.NO : expiry.onOrBefore(start);
        return terminations.stream().map(each -> each.onOrBefore(start)).reduce(due, Certainty::or);
    }

    private Certainty due(LocalDate day) {
        return expiry == null ? Certainty.NO : expiry.onOrBefore(day);
    }
}
