package org.rapporteur.effect.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;

/** Whether something has begun and not ended since. */
public final class Validity {

    private Validity() {}

    public static Certainty on(LocalDate day, PossibleDays from, @Nullable PossibleDays until) {
        var begun = from.onOrBefore(day);
        return until == null ? begun : begun.and(until.onOrBefore(day).not());
    }

    /** The same of what may begin and end again and again: an end ends what began before it or on its day. */
    public static Certainty on(LocalDate day, List<PossibleDays> begins, List<PossibleDays> ends) {
        return begins.stream()
                .map(begin -> begin.onOrBefore(day).and(ended(begin, ends, day).not()))
                .reduce(Certainty.NO, Certainty::or);
    }

    private static Certainty ended(PossibleDays begin, List<PossibleDays> ends, LocalDate day) {
        return ends.stream()
                .map(end -> begin.onOrBefore(end).and(end.onOrBefore(day)))
                .reduce(Certainty.NO, Certainty::or);
    }
}
