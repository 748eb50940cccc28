package org.rapporteur.query.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists in a document in which each entry has a key of its own; what is recorded anew replaces what was. */
public final class Keyed {

    private Keyed() {}

    /** Sorted by key, with one more entry. */
    public static <T, K extends Comparable<? super K>> List<T> sorted(List<T> before, T entry, Function<T, K> key) {
        return Stream.concat(
                        before.stream().filter(other -> !key.apply(other).equals(key.apply(entry))), Stream.of(entry))
                .sorted(Comparator.comparing(key))
                .toList();
    }

    /** In the order of their first recording, with one more entry. */
    public static <T, K> List<T> recorded(List<T> before, T entry, Function<T, K> key) {
        var replaced = before.stream().anyMatch(other -> key.apply(other).equals(key.apply(entry)));
        if (!replaced) return appended(before, entry);
        return before.stream()
                .map(other -> key.apply(other).equals(key.apply(entry)) ? entry : other)
                .toList();
    }

    public static <T> List<T> appended(List<T> before, T entry) {
        var more = new ArrayList<T>(before.size() + 1);
        more.addAll(before);
        more.add(entry);
        return Collections.unmodifiableList(more);
    }
}
