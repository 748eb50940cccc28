package org.rapporteur.command.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.ledger.Commit;

/**
 * The commit of an act, as recorded.
 *
 * @param subject The subject of the act.
 * @param act The name of the act.
 * @param version The version of the act's first event in the subject's stream.
 * @param position The position of the act's first event in the ledger.
 * @param events The events that followed from the act.
 */
record Recorded(String subject, String act, long version, long position, Instant at, List<Happened> events) {

    /**
     * An event that followed from the act.
     *
     * @param position The position of the event in the ledger.
     * @param type The type of the event, such as meeting.Held.
     */
    record Happened(long position, String type) {}

    static Recorded of(Commit commit) {
        var events = IntStream.range(0, commit.events().size())
                .mapToObj(i -> new Happened(
                        commit.position() + i, commit.events().get(i).type()))
                .toList();
        return new Recorded(
                commit.stream(), commit.act().name(), lastVersion(commit), commit.next() - 1, commit.at(), events);
    }

    /** The version of the commit's last event. */
    static long lastVersion(Commit commit) {
        return commit.version() + commit.events().size() - 1;
    }
}
