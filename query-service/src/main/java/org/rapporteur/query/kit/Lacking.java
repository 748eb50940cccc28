package org.rapporteur.query.kit;

import java.util.Comparator;

/**
 * What an answer lacks: the events of a subject from a position on.
 *
 * @param position of the first of them
 * @param why it could not be applied
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
