package org.rapporteur.embedded;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file small while commands write: each commit leaves replaced pages behind. What is still alive in sparse
 * parts of the file is written anew by the next commit, which frees them. Nothing is moved in place, although the store
 * could: its own assertions fail there.
 */
final class Housekeeping implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int FILL_RATE_PERCENT = 90;
    private static final int BYTES_A_ROUND = 1 << 20;

    private final MVStore store;
    private final GroupSync sync;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database-housekeeping").factory());
    private long keptUpTo;

    private Housekeeping(MVStore store, GroupSync sync) {
        this.store = store;
        this.sync = sync;
    }

    static Housekeeping of(MVStore store, GroupSync sync) {
        Housekeeping housekeeping = new Housekeeping(store, sync);
        var unused = housekeeping.clock.scheduleWithFixedDelay(
                housekeeping::keep, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return housekeeping;
    }

    private void keep() {
        if (sync.begun() != keptUpTo) {
            keptUpTo = sync.begun();
            sync.alone(() -> store.compact(FILL_RATE_PERCENT, BYTES_A_ROUND));
        }
    }

    /** Waits for the round in progress, if any. */
    @Override
    public void close() {
        clock.close();
    }
}
