package org.rapporteur.query.kit.axon;

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
 * who finds that a view was taken from it lets go of it. Every processor has one segment.
 */
public final class PositionTokenStore implements TokenStore {

    private final StoredPositions stored;
    private final ViewPositions positions;
    private final String node;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** @param node a name that no other process uses */
    public PositionTokenStore(StoredPositions stored, ViewPositions positions, String node) {
        this.stored = stored;
        this.positions = positions;
        this.node = node;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var position = position(token);
        if (!stored.store(processor, node, position)) throw lost(processor);
        positions.reached(processor, position);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        if (taken.add(processor)) stored.take(processor, node, -1);
        else extendClaim(processor, segment);
        long position = stored.position(processor).orElse(-1L);
        positions.reached(processor, position);
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        if (!stored.ownedBy(processor, node)) throw lost(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        positions.left(processor);
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
