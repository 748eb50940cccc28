package org.rapporteur.ledger.mongo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.ledger.LedgerBusy;
import org.rapporteur.ledger.LedgerUnavailable;

/** All drafts that are not answered yet, in the order of asking, bounded in number and bytes. */
final class Inbox {

    private final int mostDrafts;
    private final long mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    Inbox(int mostDrafts, long mostBytes) {
        this.mostDrafts = mostDrafts;
        this.mostBytes = mostBytes;
    }

    /** @throws LedgerBusy if it is full; one draft, however large, always finds room when nothing else waits */
    void put(Pending pending) {
        lock.lock();
        try {
            if (closed) throw new LedgerUnavailable("The ledger is closed; nothing was written.", null);
            if (isFullFor(pending)) dropAnswered();
            if (isFullFor(pending)) throw new LedgerBusy();
            waiting.add(pending);
            bytes += pending.bytes();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFullFor(Pending pending) {
        return !waiting.isEmpty() && (waiting.size() >= mostDrafts || bytes + pending.bytes() > mostBytes);
    }

    private void dropAnswered() {
        waiting.removeIf(Pending::isOver);
        bytes = waiting.stream().mapToLong(Pending::bytes).sum();
    }

    /**
     * What goes next; waits until there is something, and a little longer for as many as went last time, since their
     * callers are about to ask again. It may be an empty list, if all have been given up; absent when closed.
     */
    Optional<List<Pending>> next(int expected, long nanos) {
        lock.lock();
        try {
            dropAnswered();
            while (waiting.isEmpty() && !closed) changed.awaitUninterruptibly();
            for (long left = nanos; left > 0 && waiting.size() < expected && !closed; ) left = await(left);
            return closed ? Optional.empty() : Optional.of(Batch.of(waiting));
        } finally {
            lock.unlock();
        }
    }

    /** Lets some time pass before the next attempt; less if this is closed. */
    void pause(long millis) {
        lock.lock();
        try {
            for (long left = TimeUnit.MILLISECONDS.toNanos(millis); left > 0 && !closed; ) left = await(left);
        } finally {
            lock.unlock();
        }
    }

    /** An interruption of the appender's thread means nothing: {@link #close()} ends it. */
    private long await(long nanos) {
        try {
            return changed.awaitNanos(nanos);
        } catch (InterruptedException ignored) {
            return 0;
        }
    }

    List<Pending> all() {
        lock.lock();
        try {
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
