package org.rapporteur.ledger.axon;

import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;

/** Tokens name the last position that was read; positions, the next one to read. */
final class Tokens {

    private Tokens() {}

    static long next(@Nullable TrackingToken token) {
        return switch (token == null ? null : WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken last -> last.getGlobalIndex() + 1;
            case TrackingToken other ->
                throw new IllegalArgumentException("The ledger gave out no token such as " + other + ".");
        };
    }

    static TrackingToken before(long position) {
        return new GlobalSequenceTrackingToken(position - 1);
    }

    /** Before the first event recorded at that time or later: recorded time never steps back, so halving finds it. */
    static TrackingToken at(Ledger ledger, Instant time) {
        long low = 0;
        long high = ledger.refresh();
        while (low < high) {
            var commit = ledger.read((low + high) >>> 1, 1).getFirst();
            if (commit.at().isBefore(time)) low = commit.next();
            else high = commit.position();
        }
        return before(low);
    }
}
