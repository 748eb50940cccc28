package org.rapporteur.query.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.web.page.Count;

/** Arranges all that a list holds: counts it, sorts it, and takes a page of it. */
record ArrangedList<T>(List<ListField<T>> counted, SortOrder<T> sorted) {

    /** So many values of a field are told at most, those that are met most often. */
    private static final int MOST = 500;

    /** A problem, 400, where a field is not known. */
    static <T> ArrangedList<T> of(Arrangement wanted, ListFields<T> fields) {
        return new ArrangedList<>(
                fields.counted(wanted), new SortOrder<>(String.valueOf(wanted.sort()), fields.sorted(wanted)));
    }

    /** Whether the items themselves are needed for it, and not only what is kept with their documents. */
    boolean isComputed() {
        return counted.stream().anyMatch(ListField::isComputed)
                || sorted.orders().stream().anyMatch(order -> order.field().isComputed());
    }

    private record Keyed<R>(List<String> keys, ListRow<R> row) {}

    /** @param answer what of a row's item the fields are of */
    <R> ListPage<R> over(List<ListRow<R>> rows, Function<R, T> answer, PageAsked page, Snapshot snapshot) {
        var order = sorted.order();
        var after = page.after().isEmpty() ? null : sorted.behind(page.after());
        var rest = rows.stream()
                .map(row -> new Keyed<>(sorted.keys(row, answer), row))
                .filter(one -> after == null || order.compare(one.keys(), after) > 0)
                .sorted(Comparator.comparing(Keyed::keys, order))
                .toList();
        var items = rest.stream().limit(page.limit()).toList();
        var next = rest.size() > items.size()
                ? snapshot.cursor(sorted.after(items.getLast().keys()))
                : null;
        var shown = items.stream().map(one -> one.row().item().get()).toList();
        return new ListPage<>(shown, next, facets(rows, answer));
    }

    private <R> @Nullable Map<String, List<Count>> facets(List<ListRow<R>> rows, Function<R, T> answer) {
        if (counted.isEmpty()) return null;
        var facets = new TreeMap<String, List<Count>>();
        counted.forEach(field -> facets.put(field.name(), counts(rows, field, answer)));
        return facets;
    }

    private static <R, T> List<Count> counts(List<ListRow<R>> rows, ListField<T> field, Function<R, T> answer) {
        var counts = new TreeMap<String, Long>();
        rows.forEach(row -> row.values(field, answer).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::value))
                .limit(MOST)
                .toList();
    }
}
