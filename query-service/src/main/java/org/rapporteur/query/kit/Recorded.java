package org.rapporteur.query.kit;

import java.time.Instant;
import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;

/** An event with its place in the record and the grounds of the act that brought it about. */
public record Recorded<E extends Event>(
        long position, Instant at, String stream, long version, Grounds grounds, E event) {

    public List<Citation> citations() {
        return grounds.citations();
    }

    /** The same, its event one of a view's. */
    <T extends Event> Recorded<T> as(Class<T> events) {
        return new Recorded<>(position, at, stream, version, grounds, events.cast(event));
    }
}
