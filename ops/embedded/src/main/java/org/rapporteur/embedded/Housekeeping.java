package org.rapporteur.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** Keeps the file small while commands write: each commit leaves replaced pages behind. */
final class Housekeeping implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    private final StoreFile file;
    private final MVStore store;
    private final GroupSync sync;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database-housekeeping").factory());
    private long keptUpTo;

    private Housekeeping(StoreFile file, MVStore store, GroupSync sync) {
        this.file = file;
        this.store = store;
        this.sync = sync;
    }

    static Housekeeping of(StoreFile file, MVStore store, GroupSync sync) {
        Housekeeping housekeeping = new Housekeeping(file, store, sync);
        var unused = housekeeping.clock.scheduleWithFixedDelay(
                housekeeping::keep, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return housekeeping;
    }

    private void keep() {
        if (sync.begun() != keptUpTo) {
            keptUpTo = sync.begun();
            sync.alone(this::compact);
        }
    }

    private void compact() {
        try {
            file.compactSome(store);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the round in progress, if any. */
    @Override
    public void close() {
        clock.close();
    }
}
