package org.rapporteur.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A commit before it has a position.
 *
 * @param version the version of the first event in its stream; a stream's first event has 0
 * @param key client and idempotency key, or an id of the commit's own; unique in the ledger
 * @param events at least one and at most {@value #MOST_EVENTS}
 */
public record Draft(String stream, long version, String key, CommitAct act, List<RecordedEvent> events) {

    /** A commit holds at most so many events; the search for the head relies on it. */
    public static final int MOST_EVENTS = 1000;

    /** All of a commit's text together stays below so many bytes of UTF-8, within a document's 16 MiB. */
    public static final int MOST_BYTES = 12 * 1024 * 1024;

    /** @throws IllegalArgumentException in words, if this cannot be a commit */
    public Draft {
        events = List.copyOf(events);
        DraftRules.check(stream, version, key, act, events);
    }

    /** The bytes of all its text in UTF-8. */
    public long bytes() {
        return DraftSize.of(this);
    }

    /** The commit that this draft becomes at a position. */
    public Commit at(long position, Instant recorded) {
        return new Commit(position, position + events.size(), stream, version, key, recorded, act, events);
    }
}
