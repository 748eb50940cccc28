package org.rapporteur.command.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Event;

/**
 * What is on record of a subject, event by event. Rules look at what happened when, and never at what was recorded
 * first.
 */
public record Facts<E extends Event>(List<E> all) {

    public Facts {
        all = List.copyOf(all);
    }

    public static <E extends Event> Facts<E> none() {
        return new Facts<>(List.of());
    }

    /** With one more. */
    public Facts<E> and(E event) {
        return new Facts<>(Stream.concat(all.stream(), Stream.of(event)).toList());
    }

    /** Those of one type. */
    public <T extends E> Stream<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    /** The first of one type on record, where there is any; of what happens once, the only one. */
    public <T extends E> Optional<T> first(Class<T> type) {
        return of(type).findFirst();
    }
}
