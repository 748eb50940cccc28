package org.rapporteur.query.kit;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Up to which position each view holds, -1 where it holds nothing yet, and what could not be applied up to there. A view
 * that another node projects is asked for in the database.
 */
public final class ViewPositions {

    private static final Held NOTHING = new Held(-1, List.of());
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Condition> moved = new HashMap<>();
    private final Map<String, Held> projectedHere = new HashMap<>();
    private final UnaryOperator<String> served;
    private final ToLongFunction<String> stored;
    private final Function<String, List<Letter>> storedLetters;

    private record Held(long position, List<Letter> letters) {}

    /**
     * @param served under what name a view's documents are kept that are served now
     * @param stored the position that is kept under such a name in the database
     * @param storedLetters the letters that are kept for such a name in the database
     */
    public ViewPositions(
            UnaryOperator<String> served, ToLongFunction<String> stored, Function<String, List<Letter>> storedLetters) {
        this.served = served;
        this.stored = stored;
        this.storedLetters = storedLetters;
    }

    /** This node begins to project what is kept under this name, and knows by itself from now on what cannot be applied. */
    public void begun(String storedAs, long position) {
        var letters = storedLetters.apply(storedAs);
        change(storedAs, before -> new Held(position, letters));
    }

    /** This node projects what is kept under this name and has come so far. */
    public void reached(String storedAs, long position) {
        change(storedAs, before -> before == null ? null : new Held(position, before.letters()));
    }

    /** It could not apply these either; it says so before it says that it has come to their positions. */
    public void parked(String storedAs, Collection<Letter> more) {
        var ids = more.stream().map(Letter::id).collect(Collectors.toSet());
        change(
                storedAs,
                before -> before == null
                        ? null
                        : new Held(
                                before.position(),
                                Stream.concat(
                                                before.letters().stream().filter(letter -> !ids.contains(letter.id())),
                                                more.stream())
                                        .toList()));
    }

    /** What was parked was dealt with, and the documents are written: these are all letters by now. */
    public void settled(String storedAs, List<Letter> letters) {
        change(storedAs, before -> before == null ? null : new Held(before.position(), letters));
    }

    /** This node projects it no longer. */
    public void left(String storedAs) {
        change(storedAs, before -> null);
    }

    private void change(String storedAs, UnaryOperator<@Nullable Held> change) {
        lock.lock();
        try {
            projectedHere.compute(storedAs, (name, before) -> change.apply(before));
            var waiting = moved.get(storedAs);
            if (waiting != null) waiting.signalAll();
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
            if (here != null) return here.position();
        } finally {
            lock.unlock();
        }
        return stored.applyAsLong(storedAs);
    }

    /** The letters of the documents that are kept under this name: at least those up to a position that was held before. */
    public List<Letter> letters(String storedAs) {
        lock.lock();
        try {
            var here = projectedHere.get(storedAs);
            if (here != null) return here.letters();
        } finally {
            lock.unlock();
        }
        return storedLetters.apply(storedAs);
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private boolean pause(String storedAs, long position) {
        lock.lock();
        try {
            if (projectedHere.getOrDefault(storedAs, NOTHING).position() < position)
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
