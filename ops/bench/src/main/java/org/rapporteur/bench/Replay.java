package org.rapporteur.bench;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.Decoder;
import org.rapporteur.ledger.axon.LedgerMessageSource;

/** All events from the first on into handlers that do nothing but count. */
final class Replay {

    private static final long LONGEST_SECONDS = 900;

    private Replay() {}

    /** Events a second, with the decoder that the services use, by one processor. */
    static double decoded(Ledger ledger, int events) throws InterruptedException {
        return ofLedger(ledger, Sample.CODEC::decode, events, 1);
    }

    /** Events a second, counted once however many processors read them side by side. */
    static double ofLedger(Ledger ledger, Decoder decoder, int events, int processors) throws InterruptedException {
        try (LedgerTail tail = new LedgerTail(ledger)) {
            return rate(new LedgerMessageSource(ledger, tail, decoder, Clock.systemUTC()), events, processors);
        }
    }

    static double rate(StreamableMessageSource<TrackedEventMessage<?>> source, int events, int processors)
            throws InterruptedException {
        CountDownLatch left = new CountDownLatch(events * processors);
        long start = System.nanoTime();
        List<TrackingEventProcessor> started = IntStream.range(0, processors)
                .mapToObj(any -> Processors.start(source, event -> left.countDown()))
                .toList();
        try {
            if (!left.await(LONGEST_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException(left.getCount() + " events did not reach the handlers.");
            return Writers.perSecond(events, start);
        } finally {
            started.forEach(TrackingEventProcessor::shutDown);
        }
    }
}
