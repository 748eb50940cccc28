package org.rapporteur.query.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.kit.RecordedTime;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** Finds the position at which a question is answered, and waits until the views that it takes are there. */
record Horizon(Ledger ledger, ViewPositions positions) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String KNOWN_AT = "known-at";

    /**
     * The position of the cursor, so that no page of a list misses or repeats anything; else what was known then; else all
     * that these views hold.
     *
     * @throws Problem 400 if what is asked for lies ahead of the record or is no position; 503 if the views are not
     *     there after two seconds
     */
    long of(Question question, Collection<String> views) {
        var cursor = question.cursor();
        if (cursor != null) return reached(views, at(cursor));
        var held = reach(views, question.asked().minimum());
        var knownAt = question.asked().knownAt();
        return knownAt == null ? held : reached(views, parsed(knownAt, ledger.refresh()));
    }

    /** The same for an answer that comes from the ledger itself. */
    long ofLedger(Question question) {
        var cursor = question.cursor();
        if (cursor != null) return at(cursor);
        var minimum = question.asked().minimum();
        var last = ledger.refresh() - 1;
        if (last < minimum) throw behind(minimum, last);
        var knownAt = question.asked().knownAt();
        return knownAt == null ? last : parsed(knownAt, last + 1);
    }

    private long at(Cursor cursor) {
        var position = cursor.position();
        if (position >= ledger.refresh()) throw ahead("cursor", position, ledger.head());
        return position;
    }

    private long parsed(String knownAt, long head) {
        if (knownAt.matches("\\d{1,18}")) {
            var position = Long.parseLong(knownAt);
            if (position >= head) throw ahead(KNOWN_AT, position, head);
            return position;
        }
        try {
            return RecordedTime.lastPositionAt(ledger, Instant.parse(knownAt), head);
        } catch (DateTimeParseException e) {
            throw Problem.malformed(List.of(new Fault(
                    KNOWN_AT, "'" + knownAt + "' is neither a position nor an instant such as 2025-02-02T12:00:00Z.")));
        }
    }

    private long reached(Collection<String> views, long position) {
        reach(views, position);
        return position;
    }

    private long reach(Collection<String> views, long position) {
        var held = positions.await(views, position, PATIENCE);
        if (held < position) throw behind(position, held);
        return held;
    }

    private static Problem behind(long asked, long held) {
        var detail =
                "An answer up to position " + asked + " was asked for, but the views hold only up to " + held + ".";
        return Problem.unavailable("behind", detail, 1).with("position", held);
    }

    private static Problem ahead(String parameter, long position, long head) {
        var detail = "Position " + position + " is ahead of the record, whose last position is " + (head - 1) + ".";
        return Problem.malformed(List.of(new Fault(parameter, detail)));
    }
}
