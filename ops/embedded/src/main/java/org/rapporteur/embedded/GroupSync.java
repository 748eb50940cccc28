package org.rapporteur.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets no command be answered before what it wrote, or may have read, is on disk. One sync serves every command that
 * waits at that moment.
 */
final class GroupSync {

    private final MVStore store;
    /** Shared by commands that write, exclusive to the commit, so that a commit holds whole commands only. */
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();

    private final Lock syncing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private final LongConsumer synced;
    private volatile long durable;

    /** @param synced is told the store's version after each sync, before anything that stands on it is answered */
    GroupSync(MVStore store, LongConsumer synced) {
        this.store = store;
        this.synced = synced;
    }

    /** Runs a command that may write. */
    <T> T writing(Supplier<T> command) {
        long ticket;
        T answer;
        commands.readLock().lock();
        try {
            ticket = begun.incrementAndGet();
            answer = command.get();
        } finally {
            commands.readLock().unlock();
        }
        settle(ticket);
        return answer;
    }

    /** Runs a command that only reads; the pages it walks are not reused while it runs. */
    <T> T reading(Supplier<T> command) {
        T answer;
        MVStore.TxCounter pin = store.registerVersionUsage();
        try {
            answer = command.get();
        } finally {
            store.deregisterVersionUsage(pin);
        }
        settle(begun.get());
        return answer;
    }

    /** Runs something that must not meet a half-done command or a commit. */
    void alone(Runnable work) {
        commands.writeLock().lock();
        try {
            work.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    /** How many writing commands have begun since the store was opened. */
    long begun() {
        return begun.get();
    }

    private void settle(long ticket) {
        if (durable >= ticket) {
            return;
        }
        syncing.lock();
        try {
            if (durable < ticket) {
                Committed committed = commit();
                store.sync();
                synced.accept(committed.version());
                durable = committed.ticket();
            }
        } finally {
            syncing.unlock();
        }
    }

    private record Committed(long ticket, long version) {}

    private Committed commit() {
        commands.writeLock().lock();
        try {
            store.commit();
            return new Committed(begun.get(), store.getCurrentVersion());
        } finally {
            commands.writeLock().unlock();
        }
    }
}
