package org.rapporteur.query.kit;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

/**
 * Up to which position each view holds, -1 where it holds nothing yet. A view that another node projects is asked for in
 * the database.
 */
public final class ViewPositions {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Long> projectedHere = new HashMap<>();
    private final ToLongFunction<String> stored;

    /** @param stored the position that is kept for a view in the database */
    public ViewPositions(ToLongFunction<String> stored) {
        this.stored = stored;
    }

    /** This node projects the view and has come so far. */
    public void reached(String view, long position) {
        lock.lock();
        try {
            projectedHere.put(view, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** This node projects the view no longer. */
    public void left(String view) {
        lock.lock();
        try {
            projectedHere.remove(view);
        } finally {
            lock.unlock();
        }
    }

    /** The position to which all of these views hold. */
    public long common(Collection<String> views) {
        return views.stream().mapToLong(this::of).min().orElse(-1);
    }

    /** Waits until all of these views hold to the position, or the time is up; gives the position to which they hold. */
    public long await(Collection<String> views, long position, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        var common = common(views);
        while (common < position && deadline - System.nanoTime() > 0 && pause()) common = common(views);
        return common;
    }

    private long of(String view) {
        lock.lock();
        try {
            var here = projectedHere.get(view);
            if (here != null) return here;
        } finally {
            lock.unlock();
        }
        return stored.applyAsLong(view);
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private boolean pause() {
        lock.lock();
        try {
            moved.awaitNanos(LOOK_AGAIN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
