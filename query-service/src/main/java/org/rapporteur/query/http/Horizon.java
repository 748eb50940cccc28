package org.rapporteur.query.http;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.query.kit.RecordedTime;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds the one position at which an answer is given, and waits until the views that it takes are there. */
@Component
public final class Horizon {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String KNOWN_AT = "known-at";

    private final Ledger ledger;
    private final ViewPositions positions;

    Horizon(Ledger ledger, ViewPositions positions) {
        this.ledger = ledger;
        this.positions = positions;
    }

    /**
     * The position at which to answer from these views: what was known then, or all that they hold.
     *
     * @throws Problem 400 if what is asked for lies ahead of the record or is no position; 503 if the views are not
     *     there after two seconds
     */
    public long of(Collection<String> views, Asked asked) {
        var minimum = LedgerPosition.minimum(asked.minPosition());
        var held = reach(views, minimum);
        var knownAt = asked.knownAt();
        var position = knownAt == null ? held : known(views, knownAt);
        EveryAnswer.holdsTo(position);
        return position;
    }

    /** The same for an answer that comes from the ledger itself. */
    public long ofLedger(Asked asked) {
        var minimum = LedgerPosition.minimum(asked.minPosition());
        var last = ledger.refresh() - 1;
        if (last < minimum) throw behind(minimum, last);
        var knownAt = asked.knownAt();
        var position = knownAt == null ? last : parsed(knownAt, last + 1);
        EveryAnswer.holdsTo(position);
        return position;
    }

    /**
     * An answer composed of documents of which some lack events claims no position from which on one does.
     *
     * @throws Problem 503 if it was asked to hold to there
     */
    public void lacks(Collection<Lacking> lacking, Asked asked) {
        var minimum = LedgerPosition.minimum(asked.minPosition());
        lacking.stream().min(Comparator.comparingLong(Lacking::position)).ifPresent(first -> {
            if (minimum >= first.position())
                throw Unapplied.problem(first.subject(), new Parked(first.position(), first.why()));
            EveryAnswer.holdsAtMostTo(first.position() - 1);
        });
    }

    /** The same for a page of a list; a later one holds to the position of the first, so that nothing is missed or shown twice. */
    public long of(Collection<String> views, PageAsked page) {
        var cursor = page.behind();
        if (cursor == null) return of(views, page.asked());
        var position = at(cursor);
        reach(views, position);
        return position;
    }

    /** The same for a page of a list that comes from the ledger itself. */
    public long ofLedger(PageAsked page) {
        var cursor = page.behind();
        return cursor == null ? ofLedger(page.asked()) : at(cursor);
    }

    private long at(Cursor cursor) {
        var position = cursor.position();
        if (position >= ledger.refresh()) throw ahead("cursor", position, ledger.head());
        EveryAnswer.holdsTo(position);
        return position;
    }

    private long known(Collection<String> views, String knownAt) {
        var position = parsed(knownAt, ledger.refresh());
        reach(views, position);
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

    private long reach(Collection<String> views, long position) {
        var held = positions.await(views, position, PATIENCE);
        if (held < position) throw behind(position, held);
        return held;
    }

    private static Problem behind(long asked, long held) {
        var detail = "The answer shall hold to position " + asked + ", but what it is made of holds to " + held + ".";
        return Problem.unavailable("behind", detail, 1).with("position", held);
    }

    private static Problem ahead(String parameter, long position, long head) {
        var detail = "Position " + position + " is ahead of the record, whose last is " + (head - 1) + ".";
        return Problem.malformed(List.of(new Fault(parameter, detail)));
    }
}
