package org.rapporteur.query.kit.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.query.kit.DocumentVersion;

/**
 * The documents of long streams that were made last, in memory, since their bodies are seldom kept. What a version of a
 * generation is never changes, so none is out of date.
 */
final class Remembered {

    /** A document is about as large as its stream is long. */
    private static final long MOST_EVENTS = 100_000;

    private final Map<String, DocumentVersion<?>> documents = new LinkedHashMap<>(16, 0.75f, true);
    private long events;

    /** What is remembered of a subject, if it is of this version or of an earlier one. */
    synchronized Optional<DocumentVersion<?>> upTo(String storedAs, String subject, long version) {
        return Optional.<DocumentVersion<?>>ofNullable(documents.get(key(storedAs, subject)))
                .filter(document -> document.version() <= version);
    }

    /** Remembers a document in the place of an earlier version. */
    synchronized void add(String storedAs, DocumentVersion<?> document) {
        var key = key(storedAs, document.subject());
        var before = documents.get(key);
        if (before != null && before.version() >= document.version()) return;
        if (before != null) events -= before.version();
        documents.put(key, document);
        events += document.version();
        var eldest = documents.values().iterator();
        while (events > MOST_EVENTS && eldest.hasNext()) {
            events -= eldest.next().version();
            eldest.remove();
        }
    }

    private static String key(String storedAs, String subject) {
        return storedAs + " " + subject;
    }
}
