package org.rapporteur.query.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.query.reading.Snapshot;

/** A page of what is composed anew for each answer, in the order of keys of its own, of which no two are alike. */
public final class SortedPage {

    private SortedPage() {}

    /** SortOrder and counted by fields as is wanted, and by the keys where that leaves the order open. */
    public static <T> ListPage<T> of(
            List<T> all,
            Function<T, String> key,
            Arrangement arrangement,
            ListFields<T> fields,
            PageAsked page,
            Snapshot snapshot) {
        var rows = all.stream()
                .map(one -> new ListRow<>(key.apply(one), Map.of(), () -> one))
                .toList();
        return ArrangedList.of(arrangement, fields).over(rows, Function.identity(), page, snapshot);
    }
}
