package org.rapporteur.query.reading;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.time.DayAsked;
import org.springdoc.core.annotations.ParameterObject;

/** Who asks, as of which state of the record, and as of which day. */
@ParameterObject
public record Asked(Reader reader, PositionAsked position, DayAsked day) {

    /** A page that people read asks for the present day; a field that is left blank asks for nothing. */
    public static Asked page(Reader reader, @Nullable String knownAt) {
        var given = knownAt == null || knownAt.isBlank() ? null : knownAt.strip();
        return new Asked(reader, new PositionAsked(given, null), DayAsked.PRESENT);
    }

    public Question question() {
        return new Question(reader, position, day, null);
    }
}
