package org.rapporteur.command.act;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;

/** Every identifier that a value mentions, however deep. */
public final class Mentions {

    private Mentions() {}

    public static SortedSet<SubjectId> in(Object... values) {
        return Stream.of(values).flatMap(Mentions::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<SubjectId> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case SubjectId id -> Stream.of(id);
            case Collection<?> many -> many.stream().flatMap(Mentions::of);
            case Map<?, ?> map -> map.values().stream().flatMap(Mentions::of);
            case Record record ->
                Stream.of(record.getClass().getRecordComponents())
                        .flatMap(component -> of(Components.value(record, component)));
            default -> Stream.of();
        };
    }
}
