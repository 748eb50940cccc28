package org.rapporteur.query.kit;

/**
 * A document as it was from a position on.
 *
 * @param subject such as {@code meeting:adgmin-6}
 * @param version of the stream's event that made it so, the first is 0
 * @param from the position of that event
 */
public record DocumentVersion<D>(String subject, long version, long from, D document) {}
