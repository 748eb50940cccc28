package org.rapporteur.ledger.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rapporteur.ledger.Commit;

/** The end of the chain: the next position to be taken, and when the last commit before it was recorded. */
record Tip(long next, Instant at) {

    static final Tip OF_NOTHING = new Tip(0, Instant.EPOCH);

    static Tip after(Commit commit) {
        return new Tip(commit.next(), commit.at());
    }

    Tip furthest(Tip other) {
        return other.next > next ? other : this;
    }

    /** The time to record for a commit that follows: now, but never before its predecessor's. */
    Instant recordedTime(Instant now) {
        Instant millis = now.truncatedTo(ChronoUnit.MILLIS);
        return millis.isBefore(at) ? at : millis;
    }
}
