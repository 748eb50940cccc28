package org.rapporteur.ledger.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.Registration;

/**
 * One reader's way through the ledger. Axon's coordinator may ask in one thread while it takes in another. Behind a hole
 * nothing is at hand, so that what came before it is handled; who waits for more gets the {@link LedgerFault}.
 */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ReadAhead ledger;
    private final LedgerTail tail;
    private final RecordedMessages messages;
    private final Queue<Commit> commits = new ArrayDeque<>();
    private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>();
    private volatile long position;
    private @Nullable Registration callback;

    LedgerStream(Ledger ledger, LedgerTail tail, RecordedMessages messages, long position) {
        this.ledger = new ReadAhead(ledger);
        this.tail = tail;
        this.messages = messages;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return atHand();
        } catch (LedgerFault hole) {
            return Optional.empty();
        }
    }

    private synchronized Optional<TrackedEventMessage<?>> atHand() {
        fill();
        return Optional.ofNullable(events.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isPresent()) return true;
        if (timeout <= 0) return false;
        tail.awaitBeyond(position, Duration.of(timeout, unit.toChronoUnit()));
        return atHand().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> next = poll();
        for (; next.isEmpty(); next = poll()) tail.awaitBeyond(position, LONG);
        return next.get();
    }

    private synchronized Optional<TrackedEventMessage<?>> poll() {
        fill();
        return Optional.ofNullable(events.poll());
    }

    /** Decodes commit by commit, and asks the ledger only when the tail knows that there is more, and for no more. */
    private void fill() {
        if (!events.isEmpty()) return;
        if (commits.isEmpty()) commits.addAll(ledger.from(position, tail.head()));
        Commit commit = commits.poll();
        if (commit == null) return;
        events.addAll(messages.from(position, commit));
        position = commit.next();
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable available) {
        close();
        callback = tail.onAvailable(available);
        return true;
    }

    @Override
    public synchronized void close() {
        if (callback != null) callback.close();
    }
}
