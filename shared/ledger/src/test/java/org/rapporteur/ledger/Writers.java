package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs the same work many times at once. */
public final class Writers {

    /** What a writer does, given its number. */
    @FunctionalInterface
    public interface Work<T> {
        T of(int writer) throws Exception;
    }

    private Writers() {}

    /** The outcome of each, in the order of their numbers; fails with the first failure. */
    public static <T> List<T> atOnce(int writers, Work<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<T>> all = IntStream.range(0, writers)
                    .<Callable<T>>mapToObj(writer -> () -> work.of(writer))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(all)) outcomes.add(outcome.get());
            return outcomes;
        }
    }
}
