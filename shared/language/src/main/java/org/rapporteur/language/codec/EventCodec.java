package org.rapporteur.language.codec;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.RecordCorrected.Instead;
import tools.jackson.databind.node.ObjectNode;

/** Between events and the text in which they are stored, of this revision and of all earlier ones. */
public final class EventCodec {

    private final EventCatalogue catalogue;
    private final Map<EventType, Upcaster> upcasters;

    public EventCodec(EventCatalogue catalogue, Collection<Upcaster> upcasters) {
        this.catalogue = catalogue;
        this.upcasters = upcasters.stream().collect(Collectors.toMap(Upcaster::from, upcaster -> upcaster));
    }

    /** The codec of the published language, with the upcasters that it has come to need so far. */
    public static EventCodec published() {
        return new EventCodec(new EventCatalogue(), Upcasters.PUBLISHED);
    }

    public EncodedEvent encode(Object event) {
        return new EncodedEvent(catalogue.typeOf(event.getClass()), CanonicalJson.write(event));
    }

    /** An event in the form in which a correction holds it. */
    public Instead instead(Event event) {
        var encoded = encode(event);
        return new Instead(encoded.type().name(), encoded.type().revision(), encoded.data());
    }

    /** The event that a correction holds. */
    public Event decode(Instead instead) {
        return decode(instead.type(), instead.revision(), instead.data());
    }

    /** @throws IllegalArgumentException if the type is unknown, newer than this code, or has no way up from its revision */
    public Event decode(String name, int revision, String data) {
        var type = catalogue.classOf(name);
        var present = catalogue.typeOf(type).revision();
        if (revision == present) return CanonicalJson.mapper().readValue(data, type);
        if (revision > present)
            throw new IllegalArgumentException(
                    name + " of revision " + revision + " is newer than this version reads (" + present + ").");
        var lifted = lift(
                name, revision, present, (ObjectNode) CanonicalJson.mapper().readTree(data));
        return CanonicalJson.mapper().treeToValue(lifted, type);
    }

    private ObjectNode lift(String name, int from, int to, ObjectNode data) {
        var lifted = data;
        for (var revision = from; revision < to; revision++) {
            var upcaster = upcasters.get(new EventType(name, revision));
            if (upcaster == null)
                throw new IllegalArgumentException(name + " has no upcaster from revision " + revision + ".");
            lifted = upcaster.lift().apply(lifted);
        }
        return lifted;
    }
}
