package org.rapporteur.query.http;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;

/** A page of what is composed anew for each answer, in the order of keys of its own, of which no two are alike. */
public final class SortedPage {

    private SortedPage() {}

    public static <T> Page<T> of(List<T> all, Function<T, String> key, PageAsked asked, long position) {
        var rest = all.stream()
                .filter(one -> key.apply(one).compareTo(asked.after()) > 0)
                .sorted(Comparator.comparing(key))
                .toList();
        var items = rest.stream().limit(asked.limit()).toList();
        var next = rest.size() > items.size() ? new Cursor(position, key.apply(items.getLast())).text() : null;
        return new Page<>(items, next, position);
    }
}
