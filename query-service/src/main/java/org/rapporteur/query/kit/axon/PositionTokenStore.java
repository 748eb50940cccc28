package org.rapporteur.query.kit.axon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.mongo.StoredPositions;

/**
 * Keeps a view's position where Axon keeps its tokens. The node that started last projects: it takes each view once, and
 * who finds that a view was taken from it lets go of it. Every processor has one segment. What is stored may lag behind
 * what is written, never run ahead of it.
 */
public final class PositionTokenStore implements TokenStore {

    private final StoredPositions stored;
    private final ViewPositions positions;
    private final String node;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @param node a name that no other process uses */
    public PositionTokenStore(StoredPositions stored, ViewPositions positions, String node) {
        this.stored = stored;
        this.positions = positions;
        this.node = node;
    }

    /** The documents are written by now, so the position holds for readers whether it is stored yet or not. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var position = position(token);
        positions.reached(processor, position);
        var now = kept.getOrDefault(processor, Kept.stored(-1)).reached(position);
        kept.put(processor, now);
        if (now.due()) store(processor, now);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        if (taken.add(processor)) stored.take(processor, node, -1);
        else if (!stored.ownedBy(processor, node)) throw lost(processor);
        long position = stored.position(processor).orElse(-1L);
        kept.put(processor, Kept.stored(position));
        positions.reached(processor, position);
        return new GlobalSequenceTrackingToken(position);
    }

    /** Axon calls this before each batch and when there is nothing to do: then what is pending is stored. */
    @Override
    public void extendClaim(String processor, int segment) {
        var now = kept.get(processor);
        if (now == null || !now.due()) return;
        if (now.pending()) store(processor, now);
        else if (!stored.ownedBy(processor, node)) throw lost(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        var now = kept.remove(processor);
        if (now != null && now.pending()) stored.store(processor, node, now.reached());
        positions.left(processor);
    }

    private void store(String processor, Kept now) {
        if (!stored.store(processor, node, now.reached())) throw lost(processor);
        kept.put(processor, Kept.stored(now.reached()));
    }

    @Override
    public int[] fetchSegments(String processor) {
        return new int[] {0};
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("rapporteur");
    }

    private UnableToClaimTokenException lost(String processor) {
        kept.remove(processor);
        positions.left(processor);
        return new UnableToClaimTokenException("Another node projects " + processor + " now.");
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken last -> last.getGlobalIndex();
            case TrackingToken other -> throw new IllegalArgumentException("No position is in " + other + ".");
        };
    }
}
