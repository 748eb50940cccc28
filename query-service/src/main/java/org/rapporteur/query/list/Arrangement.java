package org.rapporteur.query.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How a list is to be arranged.
 *
 * @param facets the fields of which each value is to be counted, separated by commas: {@code state,party}
 * @param sort the fields by which to sort, separated by commas, backwards behind a minus: {@code -date,title}; what has
 *     no such value comes last
 */
@ParameterObject
public record Arrangement(
        @RequestParam(required = false) @Nullable String facets,
        @RequestParam(required = false) @Nullable String sort) {

    boolean isNothing() {
        return facets == null && sort == null;
    }

    List<String> counted() {
        return names(facets);
    }

    List<String> sorted() {
        return names(sort);
    }

    private static List<String> names(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(",", -1)).map(String::strip).distinct().toList();
    }
}
