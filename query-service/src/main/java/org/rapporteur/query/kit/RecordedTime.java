package org.rapporteur.query.kit;

import java.time.Instant;
import org.rapporteur.ledger.Ledger;

/** Between recorded time and positions. */
public final class RecordedTime {

    private RecordedTime() {}

    /** The last position recorded at that time or before it, -1 if none is; recorded time never steps back, so halving finds it. */
    public static long lastPositionAt(Ledger ledger, Instant time, long head) {
        var low = 0L;
        var high = head;
        while (low < high) {
            var commit = ledger.read((low + high) >>> 1, 1).getFirst();
            if (commit.at().isAfter(time)) high = commit.position();
            else low = commit.next();
        }
        return low - 1;
    }
}
