package org.rapporteur.faults.node;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Opens a ledger as an operator does who starts a service again while its database is still coming up. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {}

    /** @throws LedgerUnavailable after a minute of trying */
    public static MongoLedger connect(String uri, Clock clock) {
        long start = System.nanoTime();
        while (true) {
            try {
                return MongoLedger.connect(uri, clock);
            } catch (LedgerUnavailable away) {
                if (System.nanoTime() - start > LONGEST.toNanos()) throw away;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }
}
