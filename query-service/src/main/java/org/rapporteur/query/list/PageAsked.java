package org.rapporteur.query.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.PositionAsked;
import org.rapporteur.query.reading.Question;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The part of a list that is asked for.
 *
 * @param cursor The cursor that the page before gave as next; absent for the first page.
 * @param limit The number of items at most.
 */
@ParameterObject
public record PageAsked(
        PositionAsked position,
        @RequestParam(required = false) @Nullable String cursor,
        @RequestParam(defaultValue = USUAL) int limit) {

    private static final String USUAL = "50";
    private static final int MOST = 200;

    /** A {@link Problem}, 400, where the limit is too small or too large. */
    public PageAsked {
        if (limit < 1 || limit > MOST)
            throw Problem.malformed(List.of(new Fault("limit", "A page has 1 to " + MOST + " items.")));
    }

    /** Of the present day; a {@link Problem}, 400, where the cursor is none. */
    public Question question(Reader reader) {
        return question(reader, DayAsked.PRESENT);
    }

    Question question(Reader reader, DayAsked day) {
        return new Question(reader, position, day, behind());
    }

    private @Nullable Cursor behind() {
        return cursor == null ? null : Cursor.parse(cursor);
    }

    /** The key behind which the list goes on, or the empty text, which is before all keys. */
    public String after() {
        var behind = behind();
        return behind == null ? "" : behind.after();
    }
}
