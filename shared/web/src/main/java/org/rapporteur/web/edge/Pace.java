package org.rapporteur.web.edge;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How fast a body must arrive: after a while of grace 1 KiB a second on average, and all of it within a minute. One
 * thread watches all bodies.
 */
final class Pace implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long BYTES_A_SECOND = 1024;

    private final Set<ArrivingBody> arriving = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("body-pace").factory());

    Pace() {
        watch.scheduleWithFixedDelay(
                () -> arriving.forEach(body -> {
                    if (!isKept(body.since(), body.received())) body.late();
                }),
                1,
                1,
                TimeUnit.SECONDS);
    }

    static boolean isKept(Duration since, long received) {
        var counted = since.minus(GRACE);
        return since.compareTo(LONGEST) < 0
                && (counted.isNegative() || received >= counted.toSeconds() * BYTES_A_SECOND);
    }

    void watch(ArrivingBody body) {
        arriving.add(body);
    }

    void ended(ArrivingBody body) {
        arriving.remove(body);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        watch.close();
    }
}
