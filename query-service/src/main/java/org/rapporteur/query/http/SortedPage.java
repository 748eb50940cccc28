package org.rapporteur.query.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.web.page.Page;

/** A page of what is composed anew for each answer, in the order of keys of its own, of which no two are alike. */
public final class SortedPage {

    private SortedPage() {}

    /** Sorted and counted by fields as is wanted, and by the keys where that leaves the order open. */
    public static <T> Page<T> of(
            List<T> all, Function<T, String> key, Wanted wanted, Fields<T> fields, PageAsked asked, long position) {
        var rows = all.stream()
                .map(one -> new Row<>(key.apply(one), Map.of(), () -> one))
                .toList();
        return Arranged.of(wanted, fields).over(rows, Function.identity(), asked, position);
    }
}
