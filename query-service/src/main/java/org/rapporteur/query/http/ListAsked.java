package org.rapporteur.query.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** What part of a list is asked for. */
public record ListAsked(Asked asked, @Nullable Cursor cursor, int limit) {

    /** So many items a page has where nothing is said. */
    public static final String USUAL = "50";

    private static final int MOST = 200;

    /** A {@link Problem}, 400, where the cursor is none or the limit too small or too large. */
    public static ListAsked of(@Nullable String knownAt, @Nullable String minimum, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST)
            throw Problem.malformed(List.of(new Fault("limit", "A page has 1 to " + MOST + " items.")));
        return new ListAsked(new Asked(knownAt, minimum), cursor == null ? null : Cursor.parse(cursor), limit);
    }

    String after() {
        return cursor == null ? "" : cursor.after();
    }
}
