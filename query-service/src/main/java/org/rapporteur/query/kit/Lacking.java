package org.rapporteur.query.kit;

import java.util.Comparator;

/**
 * A document that is shown and lacks events.
 *
 * @param position The position from which on it lacks events.
 * @param why The reason why the first of them could not be applied.
 */
public record Lacking(String subject, long position, String why) implements Comparable<Lacking> {

    private static final Comparator<Lacking> ORDER =
            Comparator.comparingLong(Lacking::position).thenComparing(Lacking::subject);

    public static Lacking of(Letter letter) {
        return new Lacking(letter.subject(), letter.position(), letter.why());
    }

    @Override
    public int compareTo(Lacking other) {
        return ORDER.compare(this, other);
    }
}
