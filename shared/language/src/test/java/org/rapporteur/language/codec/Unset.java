package org.rapporteur.language.codec;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which components of a record, however deep, are absent or empty. */
final class Unset {
    private Unset() {}

    static Stream<String> in(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(component -> in(value(record, component), component.getName()));
    }

    private static Stream<String> in(@Nullable Object value, String name) {
        return switch (value) {
            case null -> Stream.of(name);
            case Collection<?> many -> many.isEmpty() ? Stream.of(name) : Stream.of();
            case Record inside -> in(inside).map(deep -> name + "." + deep);
            default -> Stream.of();
        };
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
