package org.rapporteur.language.codec;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.Revision;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.source.SourceEvent;

/** All types of event, by name. It follows from the sealed interfaces alone, but for the one that any stream may hold. */
public final class EventCatalogue {

    /** The name of the one that any stream may hold. */
    public static final String CORRECTED = "record.Corrected";

    private final SortedMap<String, Class<? extends Event>> byName = new TreeMap<>();
    private final Map<Class<? extends Event>, EventType> types;

    public EventCatalogue() {
        for (var kind : Kind.values())
            permitted(eventsOf(kind))
                    .forEach(event -> byName.put(kind.singular() + "." + event.getSimpleName(), event));
        byName.put(CORRECTED, RecordCorrected.class);
        types = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getValue, entry -> new EventType(entry.getKey(), revision(entry.getValue()))));
    }

    /** The sealed interface of all that can happen to a subject of this kind. */
    public static Class<? extends Event> eventsOf(Kind kind) {
        return switch (kind) {
            case FORUM -> ForumEvent.class;
            case MEETING -> MeetingEvent.class;
            case MINUTES -> MinutesEvent.class;
            case DECLARATION -> DeclarationEvent.class;
            case INSTRUMENT -> InstrumentEvent.class;
            case COMMITMENT -> CommitmentEvent.class;
            case SOURCE -> SourceEvent.class;
            case DISCREPANCY -> DiscrepancyEvent.class;
        };
    }

    /** @throws IllegalArgumentException if the class is no event of the catalogue */
    public EventType typeOf(Class<?> event) {
        return Optional.ofNullable(types.get(event))
                .orElseThrow(() -> new IllegalArgumentException(event.getName() + " is no event of the catalogue."));
    }

    /** @throws IllegalArgumentException if there is no event of that name */
    public Class<? extends Event> classOf(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not an event of the catalogue."));
    }

    /** Every type in its present revision, sorted by name. */
    public Stream<EventType> types() {
        return byName.values().stream().map(this::typeOf);
    }

    /** The records, also those of an interface that the stream's interface permits. */
    private static Stream<Class<? extends Event>> permitted(Class<? extends Event> events) {
        Function<Class<?>, Class<? extends Event>> asEvent = type -> type.asSubclass(Event.class);
        return Stream.of(events.getPermittedSubclasses())
                .map(asEvent)
                .flatMap(type -> type.isInterface() ? permitted(type) : Stream.of(type));
    }

    private static int revision(Class<? extends Event> event) {
        var revision = event.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }
}
