package org.rapporteur.query.list;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of the items of a list.
 *
 * @param counted whether its values can be counted
 * @param sorted whether the list can be sorted by it
 * @param of its values in an item, or null where they are kept with the documents, of whatever day
 */
record ListField<T>(String name, boolean counted, boolean sorted, @Nullable Function<T, Stream<String>> of) {

    boolean isComputed() {
        return of != null;
    }
}
