package org.rapporteur.ledger.mongo;

import java.util.concurrent.locks.LockSupport;

/**
 * Lets another node have its turn at the end of the chain: two that both go on at once take it from each other, and each
 * insert that clashes is made in vain. Who has lost, or has found commits of others since, lets the time of one and a half
 * inserts pass after each of its own, and looks before the next. For the appender's thread.
 */
final class Turns {

    /** Rounds without any commit of others after which a node no longer gives way. */
    private static final int PATIENCE = 16;

    private static final long LONGEST_NANOS = 4_000_000;

    private int shared;
    private long landed;
    private long insert;

    void lost() {
        shared = PATIENCE;
    }

    /** Between two times of {@link System#nanoTime} an insert of this node has landed. */
    void landed(long start, long end) {
        landed = end;
        insert = end - start;
    }

    /** In how many nanoseconds from now this node's next turn is; in none or fewer, at once. */
    long left(long now) {
        return shared == 0 ? 0 : landed + Math.min(insert + insert / 2, LONGEST_NANOS) - now;
    }

    void giveWay() {
        LockSupport.parkNanos(left(System.nanoTime()));
    }

    /** Moves the head to where others have taken it. */
    void look(Head head) {
        if (shared == 0) return;
        long before = head.known().next();
        shared = head.refresh().next() > before ? PATIENCE : shared - 1;
    }
}
