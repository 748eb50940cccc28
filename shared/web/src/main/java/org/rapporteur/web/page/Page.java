package org.rapporteur.web.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items those of the page, in the order of the list
 * @param next the cursor of the next page, or null
 * @param position up to which it holds
 * @param facets how many items of the whole list have each value, by field; only where that was asked for
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
