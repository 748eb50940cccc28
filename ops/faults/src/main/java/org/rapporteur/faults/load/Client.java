package org.rapporteur.faults.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.faults.history.Operation;
import org.rapporteur.faults.history.Told;
import org.rapporteur.faults.history.Told.Done;
import org.rapporteur.faults.history.Told.Refused;
import org.rapporteur.faults.history.Told.Unknown;

/** Appends one commit after another. Where it is told nothing, it asks again under the same key, or leaves it at that. */
final class Client implements Runnable {

    private static final int MOST_EVENTS = 3;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final String name;
    private final Streams streams;
    private final Function<String, String> node;
    private final History history;
    private final Random random;
    private final Map<String, Long> ends = new HashMap<>();
    private volatile boolean stopped;
    private int requests;

    Client(String name, Function<String, String> node, History history, long seed) {
        this.name = name;
        this.streams = new Streams(name);
        this.node = node;
        this.history = history;
        this.random = new Random(seed);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            String stream = streams.next(requests, random);
            Long end = ends.computeIfAbsent(stream, this::end);
            if (end == null) pause();
            else append(stream, end, name + "-" + requests++, 1 + random.nextInt(MOST_EVENTS));
        }
    }

    private void append(String stream, long version, String key, int events) {
        boolean again = random.nextBoolean();
        Told told = attempt(stream, version, key, events);
        while (told instanceof Unknown && again && !stopped) {
            pause();
            told = attempt(stream, version, key, events);
        }
        if (told instanceof Done) ends.put(stream, version + events);
        else ends.remove(stream);
    }

    private Told attempt(String stream, long version, String key, int events) {
        long invoked = System.nanoTime();
        Told told = told(node.apply("append %s %s %s %s".formatted(stream, version, key, events)));
        history.add(new Operation(key, stream, version, events, invoked, System.nanoTime(), told));
        if (told instanceof Unknown) pause();
        return told;
    }

    private static Told told(String answer) {
        String[] words = answer.split(" ");
        return switch (words[0]) {
            case "done" -> new Done(Long.parseLong(words[1]), Long.parseLong(words[2]));
            case "refused" -> new Refused();
            default -> new Unknown();
        };
    }

    private @Nullable Long end(String stream) {
        String[] words = node.apply("end " + stream).split(" ");
        return words[0].equals("end") ? Long.valueOf(words[1]) : null;
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE);
    }
}
