package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.query.document.DatedEntry;

/**
 * What settled a question and opened it again, whatever was recorded first. Where the days on record do not say which came
 * last, each reopening is taken to have undone one ruling.
 */
final class RulingTurns {

    private RulingTurns() {}

    static DiscrepancyState state(Collection<? extends DatedEntry> turns) {
        if (turns.stream().anyMatch(DiscrepancyWithdrawal.class::isInstance)) return DiscrepancyState.WITHDRAWN;
        if (turns.isEmpty()) return DiscrepancyState.OPEN;
        var last = last(turns);
        var ruled = count(turns, Ruling.class) > count(turns, Reopening.class);
        var settled = count(last, Ruling.class) > 0 && (ruled || count(last, Reopening.class) == 0);
        return settled ? DiscrepancyState.SETTLED : DiscrepancyState.REOPENED;
    }

    /** The last ruling. */
    static @Nullable Ruling standing(Collection<? extends DatedEntry> turns) {
        return last(turns).stream()
                .filter(Ruling.class::isInstance)
                .map(Ruling.class::cast)
                .max(Comparator.comparing(Ruling::recorded).thenComparing(DatedEntry.order()))
                .orElse(null);
    }

    /** Those after which surely none came. */
    private static List<? extends DatedEntry> last(Collection<? extends DatedEntry> turns) {
        return turns.stream()
                .filter(turn -> turns.stream().noneMatch(other -> surelyBefore(turn, other)))
                .toList();
    }

    private static boolean surelyBefore(DatedEntry turn, DatedEntry other) {
        return Chronology.surelyBefore(turn.on(), other.on());
    }

    private static long count(Collection<? extends DatedEntry> turns, Class<?> type) {
        return turns.stream().filter(type::isInstance).count();
    }
}
