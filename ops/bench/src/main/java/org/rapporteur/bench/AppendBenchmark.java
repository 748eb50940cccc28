package org.rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Durable appends, each of one act upon a subject of its own, with more and more writers on one node and on two. */
final class AppendBenchmark implements Benchmark {

    private static final int BATCH = 32;
    private static final double AGAINST_RAW = 0.6;
    private static final double AGAINST_AXON_MONGO = 5;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int writers : scale.writers()) rows.addAll(rows(server, scale, writers));
        return rows;
    }

    private static List<Row> rows(Server server, Scale scale, int writers) throws Exception {
        List<Draft> drafts =
                IntStream.range(0, scale.appends()).mapToObj(Sample::source).toList();
        Duration atMost = scale.trial();
        Rounds rounds = Rounds.of(scale)
                .trial("one", () -> appended(server, 1, writers, drafts, atMost))
                .trial("raw", () -> inserted(server, drafts, atMost))
                .trial("axon", () -> withAxonMongo(server, writers, drafts, atMost));
        if (writers > 1) rounds.trial("two", () -> appended(server, 2, writers, drafts, atMost));
        Map<String, Series> found = rounds.run();
        return rows(writers, found);
    }

    private static List<Row> rows(int writers, Map<String, Series> found) {
        List<Row> rows = new ArrayList<>();
        Consumer<String> nodes = name -> {
            Series ours = found.getOrDefault(name, new Series(List.of()));
            String what = "durable append, %s writer%s, %s node%s"
                    .formatted(writers, writers == 1 ? "" : "s", name, name.equals("one") ? "" : "s");
            rows.add(row(what + " / raw insertMany of " + BATCH, ours, found, "raw", writers, AGAINST_RAW));
            rows.add(row(what + " / axon-mongo", ours, found, "axon", writers, AGAINST_AXON_MONGO));
        };
        nodes.accept("one");
        if (found.containsKey("two")) nodes.accept("two");
        return rows;
    }

    /** The goals are for as many writers as fill a batch. */
    private static Row row(
            String name, Series ours, Map<String, Series> found, String other, int writers, double goal) {
        Series baseline = found.getOrDefault(other, new Series(List.of()));
        Row row = Row.of(name, ours, "commits/s").against(ours, baseline);
        return writers == BATCH ? row.ratioAtLeast(goal) : row;
    }

    private static double appended(Server server, int nodes, int writers, List<Draft> drafts, Duration atMost)
            throws Exception {
        try (Fresh fresh = Fresh.on(server);
                MongoLedger here = fresh.ledger();
                MongoLedger there = fresh.ledger()) {
            return Writers.rate(writers, drafts.size(), atMost, n -> {
                MongoLedger ledger = n % nodes == 0 ? here : there;
                Patient.append(ledger, drafts.get(n));
            });
        }
    }

    private static double inserted(Server server, List<Draft> drafts, Duration atMost) {
        List<Document> documents = IntStream.range(0, drafts.size())
                .mapToObj(position -> RawCommits.document(drafts.get(position), position))
                .toList();
        try (Fresh fresh = Fresh.on(server)) {
            return new RawCommits(fresh.database(), "raw").rate(documents, BATCH, atMost);
        }
    }

    private static double withAxonMongo(Server server, int writers, List<Draft> drafts, Duration atMost)
            throws Exception {
        try (Fresh fresh = Fresh.on(server)) {
            AxonMongo axon = new AxonMongo(fresh.database());
            return Writers.rate(writers, drafts.size(), atMost, n -> axon.append(drafts.get(n)));
        }
    }
}
