package org.rapporteur.query.kit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;

/**
 * A view: how the document of one subject follows from its stream. Pure; the kit batches, writes, keeps versions.
 *
 * @param <D> the document, a record that the canonical JSON mapper writes and reads
 */
public interface View<D, E extends Event> {

    /** Also the name in URLs: {@code meetings}. */
    String name();

    /** Grows when documents must be computed anew. */
    int version();

    Class<E> events();

    Class<D> document();

    /** The document after an event that may be the first of its subject, in whatever order events come. */
    D evolve(@Nullable D before, Recorded<E> recorded);

    /** By what the document is found in lists: the values that it has for each filter. */
    Map<String, List<String>> filters(D document);
}
