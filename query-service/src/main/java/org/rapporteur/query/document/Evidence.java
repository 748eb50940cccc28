package org.rapporteur.query.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.kit.Recorded;

/** Which citations bear out which attribute of a document. */
public record Evidence(@JsonValue SortedMap<String, List<Citation>> byAttribute) {

    public static final Evidence NONE = new Evidence(new TreeMap<>());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Evidence of(Map<String, List<Citation>> byAttribute) {
        return new Evidence(new TreeMap<>(byAttribute));
    }

    public Evidence {
        byAttribute = Collections.unmodifiableSortedMap(byAttribute);
    }

    /**
     * With the evidence of one more event, which replaces that of the attributes that the event states anew. A citation
     * that names something else is kept under that name, so that none is lost.
     */
    public Evidence and(Recorded<?> recorded) {
        return and(recorded.event(), recorded.citations());
    }

    /** The same for an event that a document kept. */
    public Evidence and(RecordedFact<?> fact) {
        return and(fact.event(), fact.citations());
    }

    private Evidence and(Event event, List<Citation> given) {
        var all = new TreeMap<>(byAttribute);
        var stated = Stated.by(event);
        for (var attribute : stated) {
            var citations = Citations.bearing(given, attribute);
            if (citations.isEmpty()) all.remove(attribute);
            else all.put(attribute, citations);
        }
        Citations.naming(given).forEach((name, citations) -> {
            if (stated.stream().noneMatch(attribute -> Citations.concerns(name, attribute))) all.put(name, citations);
        });
        return new Evidence(all);
    }

    /** With what bears out one attribute, in place of what did before. */
    public Evidence with(String attribute, List<Citation> citations) {
        var all = new TreeMap<>(byAttribute);
        all.put(attribute, citations);
        return new Evidence(all);
    }

    /** What bears out an attribute; empty where nothing does. */
    public List<Citation> of(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    /** All sources, some perhaps more than once. */
    public Stream<SourceId> sources() {
        return byAttribute.values().stream().flatMap(Citations::sources);
    }
}
