package org.rapporteur.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
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
    private final LongConsumer settled;
    private volatile long durable;

    /**
     * @param synced is told the store's version after each sync, before anything that stands on it is answered
     * @param settled is told the last ticket whose work is on disk
     */
    GroupSync(MVStore store, LongConsumer synced, LongConsumer settled) {
        this.store = store;
        this.synced = synced;
        this.settled = settled;
    }

    /**
     * Runs a command that may write.
     *
     * @param begin is given the command's ticket before it runs
     */
    <T> T writing(Supplier<T> command, LongConsumer begin) {
        long ticket;
        T answer;
        commands.readLock().lock();
        try {
            ticket = begun.incrementAndGet();
            begin.accept(ticket);
            answer = command.get();
        } finally {
            commands.readLock().unlock();
        }
        settle(ticket);
        return answer;
    }

    /**
     * Runs a command that only reads; the pages it walks are not reused while it runs.
     *
     * @param seen the last ticket whose work the answer may hold; what is greater than any stands for all
     */
    <T> T reading(Supplier<T> command, ToLongFunction<T> seen) {
        T answer;
        MVStore.TxCounter pin = store.registerVersionUsage();
        try {
            answer = command.get();
        } finally {
            store.deregisterVersionUsage(pin);
        }
        settle(Math.min(seen.applyAsLong(answer), begun.get()));
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
                settled.accept(durable);
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
