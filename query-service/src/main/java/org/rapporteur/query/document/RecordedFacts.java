package org.rapporteur.query.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;

/** The facts on record of one subject, in the order of their recording, to which nobody but equals owe anything. */
public record RecordedFacts<E extends Event>(List<RecordedFact<E>> all) {

    /** On which day the record learned of an event, which has to be one of these very ones. */
    public Function<E, @Nullable LocalDate> recorded() {
        var days = new IdentityHashMap<E, LocalDate>();
        all.forEach(fact -> days.put(fact.event(), fact.recorded()));
        return days::get;
    }

    /** Those of one type, in this order and, among equals, in that of their recording. */
    public <T extends E> List<RecordedFact<T>> of(Class<T> type, Comparator<? super RecordedFact<T>> order) {
        return of(type).sorted(order).toList();
    }

    /** Those of one type in the order of their recording. */
    public <T extends E> Stream<RecordedFact<T>> of(Class<T> type) {
        return all.stream()
                .filter(fact -> type.isInstance(fact.event()))
                .map(fact -> new RecordedFact<>(type.cast(fact.event()), fact.citations(), fact.recorded()));
    }
}
