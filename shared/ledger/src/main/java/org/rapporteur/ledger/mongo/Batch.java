package org.rapporteur.ledger.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what goes into one insert. Of two drafts of one stream, or with one key, the earlier goes; what it leaves of
 * the later is found out in the next batch.
 */
final class Batch {

    private static final int MOST_COMMITS = 256;
    private static final int MOST_EVENTS = 4_000;
    private static final long MOST_BYTES = 8 * 1024 * 1024;

    private final List<Pending> chosen = new ArrayList<>();
    private final Set<String> streams = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private int events;
    private long bytes;

    private Batch() {}

    static List<Pending> of(Collection<Pending> waiting) {
        Batch batch = new Batch();
        for (Pending pending : waiting) {
            if (pending.isOver()) continue;
            if (!batch.hasRoomFor(pending)) break;
            batch.add(pending);
        }
        return batch.chosen;
    }

    private boolean hasRoomFor(Pending pending) {
        return chosen.isEmpty()
                || (chosen.size() < MOST_COMMITS
                        && events + pending.draft().events().size() <= MOST_EVENTS
                        && bytes + pending.bytes() <= MOST_BYTES);
    }

    private void add(Pending pending) {
        String stream = pending.draft().stream();
        String key = pending.draft().key();
        if (streams.contains(stream) || keys.contains(key)) return;
        streams.add(stream);
        keys.add(key);
        chosen.add(pending);
        events += pending.draft().events().size();
        bytes += pending.bytes();
    }
}
