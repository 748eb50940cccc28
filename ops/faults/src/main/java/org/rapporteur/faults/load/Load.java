package org.rapporteur.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Clients at work, until it is closed. */
public final class Load implements AutoCloseable {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(5);

    private final List<Client> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final History history;
    private final int before;

    private Load(History history) {
        this.history = history;
        this.before = history.acknowledged();
    }

    /**
     * @param round a name for it, of lower-case letters and digits
     * @param node gives client so many's answers
     */
    public static Load start(
            String round, int clients, History history, long seed, Function<Integer, Function<String, String>> node) {
        Load load = new Load(history);
        for (int number = 0; number < clients; number++) {
            Client client = new Client(round + "-c" + number, node.apply(number), history, seed + number);
            load.clients.add(client);
            load.threads.add(Thread.ofVirtual().start(client));
        }
        return load;
    }

    /** How many requests were acknowledged since it began. */
    public int acknowledged() {
        return history.acknowledged() - before;
    }

    /** @throws IllegalStateException if so many more are not acknowledged in time */
    public void awaitMore(int more, Duration atMost) {
        int enough = acknowledged() + more;
        if (!await(() -> acknowledged() >= enough, atMost))
            throw new IllegalStateException("Only %s of %s commits were acknowledged within %s s."
                    .formatted(acknowledged(), enough, atMost.toSeconds()));
    }

    /** Whether it came true in time. */
    public static boolean await(BooleanSupplier condition, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) return false;
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        return true;
    }

    @Override
    public void close() {
        clients.forEach(Client::stop);
        try {
            for (Thread thread : threads) thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
