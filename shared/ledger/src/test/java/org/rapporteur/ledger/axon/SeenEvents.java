package org.rapporteur.ledger.axon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;

/** Keeps what a processor hands to its handlers. */
final class SeenEvents implements EventHandlerInvoker {

    record Seen(Object position, boolean replayed) {}

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        Object position = requireNonNull(message.getMetaData().get(LedgerEventStorageEngine.POSITION));
        seen.add(new Seen(position, ReplayToken.isReplay(message)));
    }

    @Override
    public boolean supportsReset() {
        return true;
    }

    /** The next so many, each waited for at most 20 seconds. */
    List<Seen> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Seen next() {
        try {
            Seen next = seen.poll(90, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("No event came within 20 seconds.");
            return next;
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }
}
