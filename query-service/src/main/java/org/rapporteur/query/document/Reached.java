package org.rapporteur.query.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;

/**
 * The furthest of several states that was reached by a day.
 *
 * @param state the furthest that surely was, or null where none surely was
 * @param certainty whether that is sure: it is not where a further one possibly was
 */
public record Reached<S>(@Nullable S state, Certainty certainty) {

    /** A state, and whether it was reached. */
    public record Step<S>(S state, Certainty reached) {}

    /** Of these, the furthest first. */
    @SafeVarargs
    public static <S> Reached<S> of(Step<S>... furthestFirst) {
        var certainty = Certainty.YES;
        for (var step : furthestFirst) {
            if (step.reached() == Certainty.YES) return new Reached<>(step.state(), certainty);
            if (step.reached() == Certainty.POSSIBLY) certainty = Certainty.POSSIBLY;
        }
        return new Reached<>(null, certainty);
    }
}
