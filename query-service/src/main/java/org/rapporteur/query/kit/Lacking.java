package org.rapporteur.query.kit;

import java.util.stream.Stream;

/**
 * A document that is shown and lacks events.
 *
 * @param position from which on it lacks them
 * @param why the first of them could not be applied
 */
public record Lacking(String subject, long position, String why) {

    /** What a document lacks of the record up to a position, if anything. */
    public static Stream<Lacking> of(DocumentVersion<?> version, long position) {
        return Stream.ofNullable(version.parked())
                .filter(parked -> parked.position() <= position)
                .map(parked -> new Lacking(version.subject(), parked.position(), parked.why()));
    }
}
