package org.rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** So many threads that take the next number and work on it. */
final class Writers {

    private Writers() {}

    /** How many a second, until all are done or the time is up. */
    static double rate(int threads, int count, Duration atMost, IntConsumer work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + atMost.toNanos();
        Callable<Void> writer = () -> {
            for (int n = next.getAndIncrement(); n < count && System.nanoTime() < end; n = next.getAndIncrement()) {
                work.accept(n);
                done.incrementAndGet();
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> writing = new ArrayList<>();
            long start = System.nanoTime();
            for (int thread = 0; thread < threads; thread++) writing.add(pool.submit(writer));
            for (Future<Void> one : writing) one.get();
            return perSecond(done.get(), start);
        }
    }

    static double perSecond(long count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
