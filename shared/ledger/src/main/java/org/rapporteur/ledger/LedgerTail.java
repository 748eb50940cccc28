package org.rapporteur.ledger;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows a ledger's head for all readers of a node: commits of this node at once, those of others by asking every
 * {@value #PERIOD_MS} ms. While the database is away it goes on asking, ever more rarely, at least once a second.
 */
public final class LedgerTail implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LedgerTail.class.getName());
    private static final long PERIOD_MS = 10;
    private static final long LONGEST_MS = 1_000;

    private final Ledger ledger;
    private final Listeners listeners = new Listeners();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition woken = lock.newCondition();
    private final Registration appends;
    private long head;
    private boolean appended;
    private volatile boolean closed;

    /** Starts following, in a daemon thread of its own. */
    public LedgerTail(Ledger ledger) {
        this.ledger = ledger;
        this.head = ledger.head();
        this.appends = ledger.onAppend(this::wake);
        Thread.ofPlatform().daemon().name("ledger-tail").start(this::follow);
    }

    /** The next position to be taken, as last seen. */
    public long head() {
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the position is taken, or the timeout has passed, or this is closed.
     *
     * @return the head; greater than {@code position} if that is taken
     */
    public long awaitBeyond(long position, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (head <= position && left > 0 && !closed) left = moved.awaitNanos(left);
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Calls the listener, which must be quick, each time the head has moved, in the tail's thread. */
    public Registration onAvailable(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public void close() {
        appends.close();
        lock.lock();
        try {
            closed = true;
            woken.signalAll();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            appended = true;
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        long pause = PERIOD_MS;
        long asked = System.nanoTime();
        while (pausedAndOpen(pause)) {
            if (publish(ledger.head())) asked = System.nanoTime();
            if (System.nanoTime() - asked < TimeUnit.MILLISECONDS.toNanos(pause)) continue;
            asked = System.nanoTime();
            try {
                publish(ledger.refresh());
                pause = PERIOD_MS;
            } catch (RuntimeException away) {
                if (pause == PERIOD_MS && !closed)
                    LOG.log(System.Logger.Level.WARNING, "The ledger cannot be followed for now. " + away.getMessage());
                pause = Math.min(2 * pause, LONGEST_MS);
            }
        }
    }

    private boolean pausedAndOpen(long millis) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!appended && !closed && left > 0) left = woken.awaitNanos(left);
            appended = false;
            return !closed;
        } catch (InterruptedException ended) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the head has moved; if so, it was the end of the chain just now, and need not be asked for at once. */
    private boolean publish(long found) {
        lock.lock();
        try {
            if (found <= head) return false;
            head = found;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.call();
        return true;
    }
}
