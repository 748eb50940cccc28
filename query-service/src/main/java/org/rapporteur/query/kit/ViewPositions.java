package org.rapporteur.query.kit;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Up to which position each view holds, -1 where it holds nothing yet. A view that another node projects is asked for in
 * the database.
 */
public final class ViewPositions {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Condition> moved = new HashMap<>();
    private final Map<String, Long> projectedHere = new HashMap<>();
    private final UnaryOperator<String> served;
    private final ToLongFunction<String> stored;

    /**
     * @param served under what name a view's documents are kept that are served now
     * @param stored the position that is kept under such a name in the database
     */
    public ViewPositions(UnaryOperator<String> served, ToLongFunction<String> stored) {
        this.served = served;
        this.stored = stored;
    }

    /** This node projects what is kept under this name and has come so far. */
    public void reached(String storedAs, long position) {
        lock.lock();
        try {
            projectedHere.put(storedAs, position);
            var waiting = moved.get(storedAs);
            if (waiting != null) waiting.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** This node projects it no longer. */
    public void left(String storedAs) {
        lock.lock();
        try {
            projectedHere.remove(storedAs);
        } finally {
            lock.unlock();
        }
    }

    /** The position to which all of these views hold. */
    public long common(Collection<String> views) {
        return views.stream().map(served).mapToLong(this::held).min().orElse(-1);
    }

    /** Waits until all of these views hold to the position, or the time is up; gives the position to which they hold. */
    public long await(Collection<String> views, long position, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        for (var view : views) await(() -> served.apply(view), position, deadline);
        return common(views);
    }

    /** The same for the documents that are kept under this name. */
    public long awaitHeld(String storedAs, long position, Duration atMost) {
        return await(() -> storedAs, position, System.nanoTime() + atMost.toNanos());
    }

    /** What is served may be another generation each time it is asked for. */
    private long await(Supplier<String> storedAs, long position, long deadline) {
        var reached = held(storedAs.get());
        while (reached < position && deadline - System.nanoTime() > 0 && pause(storedAs.get(), position))
            reached = held(storedAs.get());
        return reached;
    }

    /** The position to which the documents hold that are kept under this name. */
    public long held(String storedAs) {
        lock.lock();
        try {
            var here = projectedHere.get(storedAs);
            if (here != null) return here;
        } finally {
            lock.unlock();
        }
        return stored.applyAsLong(storedAs);
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private boolean pause(String storedAs, long position) {
        lock.lock();
        try {
            if (projectedHere.getOrDefault(storedAs, -1L) < position)
                moved.computeIfAbsent(storedAs, any -> lock.newCondition()).awaitNanos(LOOK_AGAIN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
