package org.rapporteur.ledger.mongo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.Commit;

/**
 * The commits of the streams that were read last, from their beginning, in memory. A stream only ever grows, so what is
 * kept is its beginning for good, and the database is asked for what came after it alone.
 */
final class Beginnings {

    private static final long MOST_BYTES = 32 * 1024 * 1024;

    private final Map<String, Known> streams = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** What is kept of a stream, possibly nothing. */
    synchronized List<Commit> of(String stream) {
        Known known = streams.get(stream);
        return known == null ? List.of() : List.copyOf(known.commits);
    }

    /** Keeps commits that follow what is kept of their stream, or begin it; others tell nothing. */
    synchronized void add(Commit commit) {
        Known known = streams.get(commit.stream());
        long next = known == null ? 0 : known.commits.getLast().nextVersion();
        if (commit.version() != next) return;
        if (known == null) streams.put(commit.stream(), known = new Known());
        known.commits.add(commit);
        known.bytes += commit.bytes();
        bytes += commit.bytes();
        var eldest = streams.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().bytes;
            eldest.remove();
        }
    }

    private static final class Known {

        private final List<Commit> commits = new ArrayList<>();
        private long bytes;
    }
}
