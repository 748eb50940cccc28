package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;

/** Whether something has begun and not ended since. */
final class Lasting {

    private Lasting() {}

    static Certainty on(LocalDate day, Days from, @Nullable Days until) {
        var begun = from.onOrBefore(day);
        return until == null ? begun : begun.and(until.onOrBefore(day).not());
    }

    /** The same of what may begin and end again and again: an end ends what began before it or on its day. */
    static Certainty on(LocalDate day, List<Days> begins, List<Days> ends) {
        return begins.stream()
                .map(begin -> begin.onOrBefore(day).and(ended(begin, ends, day).not()))
                .reduce(Certainty.NO, Certainty::or);
    }

    private static Certainty ended(Days begin, List<Days> ends, LocalDate day) {
        return ends.stream()
                .map(end -> begin.onOrBefore(end).and(end.onOrBefore(day)))
                .reduce(Certainty.NO, Certainty::or);
    }
}
