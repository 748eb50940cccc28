package org.rapporteur.query.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An item of a list before it is shown.
 *
 * @param key of which no two are alike
 * @param kept the values by which the document is found, by field
 * @param item what is shown, which costs something
 */
record ListRow<T>(String key, Map<String, List<String>> kept, Supplier<T> item) {

    /** @param answer what of the item the fields are of */
    <A> List<String> values(ListField<A> field, Function<T, A> answer) {
        var computed = field.of();
        return computed == null
                ? kept.getOrDefault(field.name(), List.of())
                : computed.apply(answer.apply(item.get())).distinct().toList();
    }
}
