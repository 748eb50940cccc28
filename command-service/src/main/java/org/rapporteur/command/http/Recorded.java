package org.rapporteur.command.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.ledger.Commit;

/** What is answered to an act: what is on record now, and where. */
record Recorded(String subject, String act, long version, long position, Instant at, List<Happened> events) {

    /** An event that followed. */
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
