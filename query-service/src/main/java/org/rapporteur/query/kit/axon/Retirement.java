package org.rapporteur.query.kit.axon;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Generations;
import org.rapporteur.query.kit.mongo.ViewDatabase;

/** Drops what is no longer served, after the time that others may take to notice. For one thread. */
final class Retirement {

    private final ViewDatabase database;
    private final long grace;
    private final Map<Generation, Long> since = new HashMap<>();

    Retirement(ViewDatabase database, Duration grace) {
        this.database = database;
        this.grace = grace.toNanos();
    }

    void retire(Generations stored) {
        var now = System.nanoTime();
        for (var generation : stored.retired()) {
            if (now - since.computeIfAbsent(generation, any -> now) < grace) continue;
            database.drop(generation);
            database.generations().change(generation.view(), stored, one -> one.without(generation));
            since.remove(generation);
        }
    }
}
