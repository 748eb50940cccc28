package org.rapporteur.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;

/** Given these events of one subject, a view has this document. */
public final class Given<D, E extends Event> {

    private final View<D, E> view;
    private final String stream;
    private Instant at = Instant.EPOCH;
    private @Nullable D document;
    private long version;

    private Given(View<D, E> view, String stream) {
        this.view = view;
        this.stream = stream;
    }

    public static <D, E extends Event> Given<D, E> nothing(View<D, E> view, String stream) {
        return new Given<>(view, stream);
    }

    /** What comes next is recorded on this day. */
    public Given<D, E> on(String day) {
        at = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return this;
    }

    /** One more event, on these grounds. */
    public Given<D, E> event(E event, Citation... citations) {
        document = view.evolve(document, recorded(at, stream, version++, event, citations));
        return this;
    }

    public D document() {
        if (document == null) throw new IllegalStateException("Nothing was given.");
        return document;
    }

    public static <E extends Event> Recorded<E> recorded(String stream, long version, E event, Citation... citations) {
        return recorded(Instant.EPOCH, stream, version, event, citations);
    }

    private static <E extends Event> Recorded<E> recorded(
            Instant at, String stream, long version, E event, Citation... citations) {
        var grounds = new Grounds(List.of(citations), false, null);
        return new Recorded<>(100 + version, at, stream, version, grounds, event);
    }

    public static Citation cite(String slug) {
        return new Citation(new SourceId("source:" + slug), null, null, null);
    }

    public static Citation cite(String slug, String attribute) {
        return new Citation(new SourceId("source:" + slug), null, null, attribute);
    }
}
