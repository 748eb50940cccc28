package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Replays a ledger in a JVM of its own, and prints the most bytes of heap that were alive when it looked. */
final class ReplayChild {

    private static final int LOOKS = 10;
    private static final long LONGEST_SECONDS = 1_800;

    private ReplayChild() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Quiet.logs();
        int events = Integer.parseInt(arguments[1]);
        CountDownLatch left = new CountDownLatch(events);
        AtomicLong most = new AtomicLong();
        try (MongoLedger ledger = MongoLedger.connect(arguments[0], Clock.systemUTC());
                LedgerTail tail = new LedgerTail(ledger)) {
            TrackingEventProcessor processor = Processors.start(
                    new LedgerMessageSource(ledger, tail, Sample.CODEC::decode, Clock.systemUTC()), event -> {
                        left.countDown();
                        if (left.getCount() % Math.max(1, events / LOOKS) == 0)
                            most.accumulateAndGet(alive(), Math::max);
                    });
            boolean replayed = left.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            processor.shutDown();
            if (!replayed) throw new IllegalStateException(left.getCount() + " events did not reach the handler.");
        }
        System.out.println(MemoryBenchmark.ANSWER + most.get());
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
