package org.rapporteur.command.automation;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the automations of a node have come, for those who wait for it, and when there is more to do. */
final class Reach {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition woken = lock.newCondition();
    private long next;
    private boolean more;
    private boolean closed;

    /** The first position that was not looked at. */
    void to(long position) {
        locked(() -> {
            next = position;
            moved.signalAll();
        });
    }

    void wake() {
        locked(() -> {
            more = true;
            woken.signal();
        });
    }

    void close() {
        locked(() -> {
            closed = true;
            woken.signal();
            moved.signalAll();
        });
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is more, or some time has passed; false if this was closed. */
    boolean pause(Duration longest) throws InterruptedException {
        var left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (!more && !closed && left > 0) left = woken.awaitNanos(left);
            more = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything up to this position was looked at; the last position that was, -1 if none was. */
    long await(long position, Duration longest) {
        var left = longest.toNanos();
        lock.lock();
        try {
            while (next <= position && !closed && left > 0) left = moved.awaitNanos(left);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return last();
    }

    long last() {
        lock.lock();
        try {
            return next - 1;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
