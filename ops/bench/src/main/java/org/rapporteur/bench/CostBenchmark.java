package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.ledger.mongo.MongoLedger;

/** What an append costs on a short ledger, and on longer ones. */
final class CostBenchmark implements Benchmark {

    private static final int WRITERS = 32;
    private static final double FLAT = 1.2;

    /** Beyond every number in a filled ledger. */
    private static final long FIRST = 1_000_000_000L;

    /** So small a part of the shortest ledger is added in a trial that it stays what it is called. */
    private static final int PART = 50;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        List<Fresh> filled = new ArrayList<>();
        try {
            Rounds rounds = Rounds.of(scale);
            AtomicLong next = new AtomicLong(FIRST);
            for (int size : scale.sizes()) {
                Fresh fresh = Fresh.on(server);
                filled.add(fresh);
                fresh.filled(Sample::mixed, size);
                rounds.trial(name(size), () -> cost(fresh, next, scale));
            }
            return rows(scale.sizes(), rounds.run());
        } finally {
            filled.forEach(Fresh::close);
        }
    }

    private static List<Row> rows(List<Integer> sizes, Map<String, Series> found) {
        Series none = new Series(List.of());
        int shortestSize = sizes.getFirst();
        Series shortest = found.getOrDefault(name(shortestSize), none);
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            Series cost = found.getOrDefault(name(size), none);
            Row row = Row.of(name(size), cost, "µs a commit");
            rows.add(size == shortestSize ? row : row.against(cost, shortest).ratioAtMost(FLAT));
        }
        return rows;
    }

    private static String name(int size) {
        return String.format(Locale.ROOT, "append with %d writers to a ledger of %,d commits", WRITERS, size);
    }

    private static double cost(Fresh fresh, AtomicLong next, Scale scale) throws Exception {
        try (MongoLedger ledger = fresh.ledger()) {
            double rate = Writers.rate(
                    WRITERS,
                    Math.max(WRITERS, scale.sizes().getFirst() / PART),
                    scale.trial(),
                    n -> Patient.append(ledger, Sample.source(next.getAndIncrement())));
            return 1e6 / rate;
        }
    }
}
