package org.rapporteur.command.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.rapporteur.language.Event;

/**
 * What is on record of a subject, event by event: the state of every stream. One more is added without copying the
 * others, since a meeting may have thousands of outcomes.
 */
public record Facts(PVector<Event> all) {

    public static final Facts NONE = new Facts(TreePVector.empty());

    public Facts and(Event event) {
        return new Facts(all.plus(event));
    }

    /** Those of one type or of one group, in the order in which they were recorded. */
    public <T> Stream<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    /** The first of one type; of what happens once, the only one. */
    public <T> Optional<T> first(Class<T> type) {
        return of(type).findFirst();
    }
}
