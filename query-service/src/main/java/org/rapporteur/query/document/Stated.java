package org.rapporteur.query.document;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.Event;

/** Which attributes an event states: the names of its components that are neither absent nor empty. */
final class Stated {

    private Stated() {}

    static List<String> by(Event event) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> isStated(component, event))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isStated(RecordComponent component, Event event) {
        try {
            var value = component.getAccessor().invoke(event);
            return value != null && !(value instanceof Collection<?> many && many.isEmpty());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records.", e);
        }
    }
}
