package org.rapporteur.query.kit.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;

/** One reader's way through whole commits; the ledger's stream has either all the events of a commit at hand or none. */
final class WholeCommitStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> ledger;
    private final Queue<TrackedEventMessage<?>> commit = new ArrayDeque<>();

    /** Whether something was taken since it was last asked whether there is more. */
    private volatile boolean given;

    WholeCommitStream(BlockingStream<TrackedEventMessage<?>> ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return commit.isEmpty() ? ledger.peek() : Optional.of(commit.element());
    }

    /**
     * Where there is no more it comes back at once, the first time it is asked: Axon waits for what it can handle until
     * the time is up, and only then says how far it has come through what it passed over.
     */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isPresent()) return true;
        if (timeout > 0 && given) {
            given = false;
            return false;
        }
        return ledger.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        given = true;
        synchronized (this) {
            if (!commit.isEmpty()) return commit.remove();
        }
        return first(ledger.nextAvailable());
    }

    private synchronized TrackedEventMessage<?> first(TrackedEventMessage<?> first) throws InterruptedException {
        if (!followed(first)) return first;
        var all = new ArrayList<TrackedEventMessage<?>>();
        for (all.add(first); followed(first); ) all.add(ledger.nextAvailable());
        var end = all.getLast();
        all.forEach(message -> commit.add(at(end, message)));
        return commit.remove();
    }

    private boolean followed(TrackedEventMessage<?> first) {
        return ledger.peek()
                .filter(next -> commitOf(next).equals(commitOf(first)))
                .isPresent();
    }

    private static Object commitOf(TrackedEventMessage<?> message) {
        return message.getMetaData().getOrDefault(LedgerEventStorageEngine.COMMIT, message);
    }

    private static TrackedEventMessage<?> at(TrackedEventMessage<?> end, TrackedEventMessage<?> message) {
        return new GenericTrackedDomainEventMessage<>(end.trackingToken(), (DomainEventMessage<?>) message);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        return ledger.setOnAvailableCallback(available);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
