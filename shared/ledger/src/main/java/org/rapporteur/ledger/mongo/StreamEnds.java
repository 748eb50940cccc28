package org.rapporteur.ledger.mongo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.StreamGap;
import org.rapporteur.ledger.VersionConflict;

/**
 * Where streams were last seen to end, so that a draft that follows what was just read costs no further question. What
 * is not known here, or out of date, is asked commit by commit.
 */
final class StreamEnds {

    private static final int MOST = 10_000;

    private final Commits commits;
    private final Map<String, Long> ends = Collections.synchronizedMap(new Recent());

    StreamEnds(Commits commits) {
        this.commits = commits;
    }

    void seen(String stream, long nextVersion) {
        ends.merge(stream, nextVersion, Math::max);
    }

    /** Whether anything was seen of the stream. */
    boolean knows(String stream) {
        return ends.containsKey(stream);
    }

    /** Whether the draft needs no question: it begins a stream, or begins where the stream was last seen to end. */
    boolean admits(Draft draft) {
        return draft.version() == ends.getOrDefault(draft.stream(), 0L);
    }

    /** @throws VersionConflict or IllegalArgumentException if the draft does not follow the stream's last commit */
    void check(Draft draft) {
        long end = ends.getOrDefault(draft.stream(), 0L);
        if (draft.version() < end) throw taken(draft);
        Optional<Long> size = Optional.empty();
        while (end < draft.version() && (size = commits.size(draft.stream(), end)).isPresent()) end += size.get();
        if (end > draft.version()) throw taken(draft);
        if (end < draft.version()) throw StreamGap.at(draft);
        seen(draft.stream(), end);
    }

    private RuntimeException taken(Draft draft) {
        return commits.size(draft.stream(), draft.version()).isPresent()
                ? new VersionConflict(draft.stream(), draft.version())
                : StreamGap.at(draft);
    }

    private static final class Recent extends LinkedHashMap<String, Long> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    }
}
