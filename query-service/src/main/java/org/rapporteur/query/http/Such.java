package org.rapporteur.query.http;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the items of a list that no filter can tell which is kept with the documents, such as what depends on
 * the day.
 *
 * @param isAny whether nothing must
 */
public record Such<T>(boolean isAny, Predicate<T> test) {

    public static <T> Such<T> any() {
        return new Such<>(true, item -> true);
    }

    /** With one more condition, if its value is given. */
    public <V> Such<T> where(@Nullable V value, BiPredicate<T, V> holds) {
        return value == null ? this : new Such<>(false, test.and(item -> holds.test(item, value)));
    }
}
