package org.rapporteur.ledger.mongo;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.rapporteur.ledger.LedgerUnavailable;

/**
 * Lets one append work at a time, in the order of asking. Whoever waited while another found out that the database is
 * away is told so at once, so that a queue does not find it out one by one.
 */
final class Turn {

    private static final long LONGEST_WAIT_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock(true);
    private long awayAt = System.nanoTime();

    /** @throws LedgerUnavailable if the turn does not come, or as the work does */
    <T> T take(Supplier<T> work) {
        long asked = System.nanoTime();
        await();
        try {
            if (awayAt - asked > 0) throw nothingWritten("The ledger's database does not answer");
            return found(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T found(Supplier<T> work) {
        try {
            return work.get();
        } catch (LedgerUnavailable away) {
            awayAt = System.nanoTime();
            throw away;
        }
    }

    private void await() {
        try {
            if (lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw nothingWritten("The ledger is too busy to append");
    }

    private static LedgerUnavailable nothingWritten(String why) {
        return new LedgerUnavailable(why + "; nothing was written.", null);
    }
}
