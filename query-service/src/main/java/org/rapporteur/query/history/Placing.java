package org.rapporteur.query.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.discrepancies.DiscrepancyNote;
import org.rapporteur.query.http.Pointers;

/** Puts the discrepancies of a chapter beside what they are about, as far as the chapter shows it. */
final class Placing {

    private Placing() {}

    /** @param item the chapter as it is answered, but for its discrepancies */
    static List<DiscrepancyNote> of(Chapter chapter, HistoryItem item) {
        return chapter.discrepancies().stream()
                .map(one -> DiscrepancyNote.of(one, pointer(item, one)))
                .toList();
    }

    private static @Nullable String pointer(HistoryItem item, DiscrepancyAnswer one) {
        var about = one.about();
        var attribute = one.attribute();
        if (about == null || attribute == null) return null;
        return Optional.ofNullable(Pointers.to(item, about.value(), attribute))
                .orElseGet(() -> attribute.matches("/?dates") ? "/start" : null);
    }
}
