package org.rapporteur.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What one act brought about, as recorded.
 *
 * @param position of the first event; the commit's own identity
 * @param next the position after the last event, where the next commit begins
 * @param version of the first event in the stream
 * @param at recorded time in milliseconds, never before the previous commit's
 */
public record Commit(
        long position,
        long next,
        String stream,
        long version,
        String key,
        Instant at,
        CommitAct act,
        List<RecordedEvent> events) {

    public Commit {
        events = List.copyOf(events);
    }

    /** The position of the last event. */
    public long last() {
        return next - 1;
    }

    /** The position of the event with this index in {@link #events()}. */
    public long positionOf(int index) {
        return position + index;
    }

    /** The version of the event with this index in {@link #events()}. */
    public long versionOf(int index) {
        return version + index;
    }

    /** The bytes of all its text in UTF-8. */
    public long bytes() {
        return DraftSize.of(stream, key, act, events);
    }

    /** The version that the stream's next event will have. */
    public long nextVersion() {
        return version + events.size();
    }
}
