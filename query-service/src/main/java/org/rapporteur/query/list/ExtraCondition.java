package org.rapporteur.query.list;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the items of a list that no filter can tell which is kept with the documents, such as what depends on
 * the day.
 *
 * @param isAny whether nothing must
 */
public record ExtraCondition<T>(boolean isAny, Predicate<T> test) {

    public static <T> ExtraCondition<T> any() {
        return new ExtraCondition<>(true, item -> true);
    }

    /** With one more condition, if its value is given. */
    public <V> ExtraCondition<T> where(@Nullable V value, BiPredicate<T, V> holds) {
        return value == null ? this : new ExtraCondition<>(false, test.and(item -> holds.test(item, value)));
    }
}
