package org.rapporteur.query.list;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.web.page.Count;
import org.rapporteur.web.page.Page;

/**
 * A page of a list before its position can be claimed.
 *
 * @param next the cursor of the next page, or null
 * @param facets null where nothing is counted
 */
public record ListPage<T>(List<T> items, @Nullable String next, @Nullable Map<String, List<Count>> facets) {

    /** With the position that the snapshot claims once everything is read. */
    public Page<T> of(Snapshot snapshot) {
        return of(items, snapshot);
    }

    /** The same with what is shown of each item. */
    <R> Page<R> of(List<R> shown, Snapshot snapshot) {
        return new Page<>(shown, next, snapshot.claim(), facets);
    }
}
