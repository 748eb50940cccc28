package org.rapporteur.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A ledger that lasts as long as the object; for tests of what stands on a ledger. */
public final class InMemoryLedger implements Ledger {

    private final Clock clock;
    private final Listeners listeners = new Listeners();
    private final NavigableMap<Long, Commit> chain = new TreeMap<>();
    private final Map<String, Commit> keys = new HashMap<>();
    private final Map<String, NavigableMap<Long, Commit>> streams = new HashMap<>();

    public InMemoryLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Commit append(Draft draft) {
        Commit commit = recorded(draft);
        listeners.call();
        return commit;
    }

    private synchronized Commit recorded(Draft draft) {
        Commit earlier = keys.get(draft.key());
        if (earlier != null) return earlier;
        NavigableMap<Long, Commit> stream = streams.computeIfAbsent(draft.stream(), any -> new TreeMap<>());
        if (stream.containsKey(draft.version())) throw new VersionConflict(draft.stream(), draft.version());
        long end = stream.isEmpty() ? 0 : stream.lastEntry().getValue().nextVersion();
        if (draft.version() != end) throw StreamGap.at(draft);
        Commit commit = draft.at(head(), now());
        chain.put(commit.position(), commit);
        keys.put(commit.key(), commit);
        stream.put(commit.version(), commit);
        return commit;
    }

    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant previous = chain.isEmpty() ? now : chain.lastEntry().getValue().at();
        return now.isBefore(previous) ? previous : now;
    }

    @Override
    public synchronized Optional<Commit> byKey(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public synchronized List<Commit> stream(String stream) {
        return List.copyOf(streams.getOrDefault(stream, new TreeMap<>()).values());
    }

    @Override
    public synchronized boolean holds(String stream) {
        return !stream(stream).isEmpty();
    }

    @Override
    public synchronized List<Commit> read(long from, int limit) {
        if (from >= head()) return List.of();
        long first = Objects.requireNonNullElse(chain.floorKey(from), 0L);
        return chain.tailMap(first, true).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized long head() {
        return chain.isEmpty() ? 0 : chain.lastEntry().getValue().next();
    }

    @Override
    public long refresh() {
        return head();
    }

    @Override
    public Registration onAppend(Runnable listener) {
        return listeners.add(listener);
    }
}
