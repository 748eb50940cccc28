package org.rapporteur.ledger.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.ledger.Commit;

/**
 * The last commits of the chain, in memory: whoever follows the head, and who has just appended, need not ask the
 * database for them once more. A commit never changes, so what is kept is never out of date.
 */
final class Recent {

    private static final int MOST = 4_096;
    private static final long MOST_BYTES = 16 * 1024 * 1024;

    private final NavigableMap<Long, Commit> byPosition = new TreeMap<>();
    private final Map<String, Commit> byKey = new HashMap<>();
    private long bytes;

    /** Keeps what follows the last commit kept; what comes after a gap takes the place of all before it. */
    synchronized void add(Commit commit) {
        if (!byPosition.isEmpty()) {
            long next = byPosition.lastEntry().getValue().next();
            if (commit.position() < next) return;
            if (commit.position() > next) forget(byPosition.size());
        }
        byPosition.put(commit.position(), commit);
        byKey.put(commit.key(), commit);
        bytes += commit.bytes();
        while (byPosition.size() > MOST || bytes > MOST_BYTES) forget(1);
    }

    private void forget(int commits) {
        for (int count = 0; count < commits; count++) {
            Commit first = byPosition.pollFirstEntry().getValue();
            byKey.remove(first.key());
            bytes -= first.bytes();
        }
    }

    /** The commit that holds the position and those that follow it; empty if that one is not kept. */
    synchronized List<Commit> from(long position, int limit) {
        var first = byPosition.floorEntry(position);
        if (first == null || first.getValue().next() <= position) return List.of();
        List<Commit> all = new ArrayList<>();
        for (Commit commit : byPosition.tailMap(first.getKey()).values()) {
            if (all.size() == limit) break;
            all.add(commit);
        }
        return all;
    }

    synchronized Optional<Commit> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
