package org.rapporteur.query.kit;

import org.jspecify.annotations.Nullable;

/**
 * A document as it was from a position on.
 *
 * @param subject such as {@code meeting:adgmin-6}
 * @param version of the stream's event that made it so, the first is 0
 * @param from the position of that event
 * @param parked from where on it lacks events, if it does
 */
public record DocumentVersion<D>(String subject, long version, long from, D document, @Nullable Parked parked) {

    public DocumentVersion(String subject, long version, long from, D document) {
        this(subject, version, from, document, null);
    }

    DocumentVersion<D> lacking(Parked events) {
        return new DocumentVersion<>(subject, version, from, document, events);
    }

    DocumentVersion<D> passingOver(Recorded<?> event) {
        return new DocumentVersion<>(subject, event.version(), event.position(), document);
    }
}
