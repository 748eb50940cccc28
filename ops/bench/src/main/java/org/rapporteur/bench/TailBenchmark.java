package org.rapporteur.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.ledger.mongo.MongoLedger;

/** How long a commit that was answered for takes to reach a handler, on the node that wrote it and on another. */
final class TailBenchmark implements Benchmark {

    private static final double GOAL_MS = 20;
    private static final long LONGEST_SECONDS = 60;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        int warmUp = scale.rate();
        int commits = warmUp + scale.rate() * scale.seconds();
        try (Fresh fresh = Fresh.on(server);
                MongoLedger here = fresh.ledger();
                MongoLedger there = fresh.ledger()) {
            AtomicLongArray called = new AtomicLongArray(commits);
            AtomicLongArray answered = new AtomicLongArray(commits);
            Follower own = new Follower(here, commits);
            Follower other = new Follower(there, commits);
            try (own;
                    other) {
                Paced.run(commits, scale.rate(), n -> {
                    long start = System.nanoTime();
                    int position = (int) Patient.append(here, Sample.source(n)).position();
                    answered.set(position, System.nanoTime());
                    called.set(position, start);
                });
                own.await();
                other.await();
            }
            List<Row> rows = new ArrayList<>();
            String at = " at " + scale.rate() + " commits/s";
            rows.addAll(goal("commit answered to handler, own node" + at, own.since(answered, warmUp)));
            rows.addAll(goal("commit answered to handler, other node" + at, other.since(answered, warmUp)));
            rows.addAll(own.since(called, warmUp).rows("append called to handler, own node" + at, (p, row) -> row));
            rows.addAll(other.since(called, warmUp).rows("append called to handler, other node" + at, (p, row) -> row));
            return rows;
        }
    }

    private static List<Row> goal(String name, Latencies latencies) {
        return latencies.rows(name, (percentile, row) -> percentile == 99 ? row.atMost(GOAL_MS) : row);
    }

    /** A node's processor, which notes when it has handled what. */
    private static final class Follower implements AutoCloseable {

        private final AtomicLongArray handled;
        private final CountDownLatch left;
        private final LedgerTail tail;
        private final TrackingEventProcessor processor;

        Follower(MongoLedger ledger, int commits) {
            handled = new AtomicLongArray(commits);
            left = new CountDownLatch(commits);
            tail = new LedgerTail(ledger);
            processor = Processors.start(
                    new LedgerMessageSource(ledger, tail, Sample.CODEC::decode, Clock.systemUTC()), this::handle);
        }

        private void handle(EventMessage<?> event) {
            long now = System.nanoTime();
            if (event.getMetaData().get(LedgerEventStorageEngine.POSITION) instanceof Long position) {
                handled.set(position.intValue(), now);
                left.countDown();
            }
        }

        void await() throws InterruptedException {
            if (!left.await(LONGEST_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException(left.getCount() + " events did not reach the handler.");
        }

        Latencies since(AtomicLongArray times, int from) {
            Latencies latencies = new Latencies();
            for (int n = from; n < handled.length(); n++) latencies.add(handled.get(n) - times.get(n));
            return latencies;
        }

        @Override
        public void close() {
            processor.shutDown();
            tail.close();
        }
    }
}
