package org.rapporteur.query.parties;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.notes.NotedEntry;

/**
 * A part of a profile.
 *
 * @param count The number of entries.
 * @param items The latest entries, 200 at most; entries of unknown day come last.
 */
record Section<T>(int count, List<T> items) {

    private static final int MOST = 200;

    /** What belongs into a part of a profile. */
    interface Entry extends NotedEntry {

        @Nullable
        EffectiveDate on();

        /** By which those of one day are sorted. */
        String key();
    }

    static <T extends Entry> Section<T> of(Stream<T> entries) {
        var all = entries.sorted(Comparator.comparing((T entry) ->
                                entry.on() == null ? "" : entry.on().latest().toString())
                        .reversed()
                        .thenComparing(Entry::key))
                .toList();
        return new Section<>(all.size(), all.stream().limit(MOST).toList());
    }
}
