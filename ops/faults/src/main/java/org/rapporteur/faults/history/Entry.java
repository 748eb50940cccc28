package org.rapporteur.faults.history;

import java.time.Instant;
import org.rapporteur.ledger.Commit;

/** A commit as far as histories are concerned. */
public record Entry(long position, long next, String stream, long version, String key, Instant at) {

    public static Entry of(Commit commit) {
        return new Entry(
                commit.position(), commit.next(), commit.stream(), commit.version(), commit.key(), commit.at());
    }

    long nextVersion() {
        return version + next - position;
    }
}
