package org.rapporteur.query.kit.axon;

import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.mongo.Leases;
import org.rapporteur.query.kit.mongo.StoredPositions;

/**
 * Keeps the position of one generation of a view where Axon keeps its tokens; its processor has one segment, which is
 * claimed with the lease of the view. What is stored may lag behind what is written, never run ahead of it.
 */
public final class PositionTokenStore implements TokenStore {

    private final Generation generation;
    private final StoredPositions stored;
    private final ViewPositions positions;
    private final Leases leases;
    private volatile @Nullable TokenProgress kept;

    public PositionTokenStore(Generation generation, StoredPositions stored, ViewPositions positions, Leases leases) {
        this.generation = generation;
        this.stored = stored;
        this.positions = positions;
        this.leases = leases;
    }

    /** The documents are written by now, so the position holds for readers whether it is stored yet or not. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var before = claimed();
        var now = before.reached(position(token));
        positions.reached(processor, now.reached());
        kept = now;
        if (now.due()) store(now);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        if (!leases.claim(generation.view())) throw lost();
        long position = stored.begin(processor, -1);
        kept = TokenProgress.stored(position);
        positions.begun(processor, position);
        return new GlobalSequenceTrackingToken(position);
    }

    /** Axon calls this before each batch and when there is nothing to do: then what is pending is stored. */
    @Override
    public void extendClaim(String processor, int segment) {
        var now = claimed();
        if (now.due() && now.pending()) store(now);
    }

    /** The lease stays: other generations of the view may be under way, and it is given back when the node stops. */
    @Override
    public void releaseClaim(String processor, int segment) {
        var now = kept;
        if (now != null && now.pending()) stored.move(processor, now.stored(), now.reached());
        kept = null;
        positions.left(processor);
    }

    private void store(TokenProgress now) {
        if (!stored.move(generation.storedAs(), now.stored(), now.reached())) throw lost();
        kept = TokenProgress.stored(now.reached());
    }

    private TokenProgress claimed() {
        var now = kept;
        if (now == null || !leases.holds(generation.view())) throw lost();
        return now;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return new int[] {0};
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("rapporteur");
    }

    private UnableToClaimTokenException lost() {
        kept = null;
        positions.left(generation.storedAs());
        return new UnableToClaimTokenException("Another node projects " + generation.view() + ".");
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken last -> last.getGlobalIndex();
            case TrackingToken other -> throw new IllegalArgumentException("No position is in " + other + ".");
        };
    }
}
