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

    WholeCommitStream(BlockingStream<TrackedEventMessage<?>> ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return commit.isEmpty() ? ledger.peek() : Optional.of(commit.element());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return peek().isPresent() || ledger.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
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
