package org.rapporteur.web.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items The items of the page, in the order of the list.
 * @param next The cursor of the next page; null at the end.
 * @param position The position up to which it holds.
 * @param facets The number of items in the whole list with each value, by field; present only if asked for.
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Count>> facets) {

    /** Of which nothing was to be counted. */
    public Page(List<T> items, @Nullable String next, long position) {
        this(items, next, position, null);
    }
}
