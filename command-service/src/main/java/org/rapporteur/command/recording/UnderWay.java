package org.rapporteur.command.recording;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Requests under one key are answered one by one on this node, so that the second finds what the first recorded. */
final class UnderWay {

    private final Map<String, CompletableFuture<Void>> keys = new ConcurrentHashMap<>();

    <T> T oneByOne(String key, Supplier<T> work) {
        var mine = new CompletableFuture<Void>();
        for (var other = keys.putIfAbsent(key, mine); other != null; other = keys.putIfAbsent(key, mine)) other.join();
        try {
            return work.get();
        } finally {
            keys.remove(key);
            mine.complete(null);
        }
    }
}
