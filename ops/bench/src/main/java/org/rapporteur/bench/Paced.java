package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Work that begins at fixed times, whether the work before it is done or not. */
final class Paced {

    private Paced() {}

    static void run(int count, int perSecond, IntConsumer work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            long start = System.nanoTime();
            for (int n = 0; n < count; n++) {
                long due = start + n * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                int number = n;
                all.add(threads.submit(() -> work.accept(number)));
            }
            for (Future<?> one : all) one.get();
        }
    }
}
