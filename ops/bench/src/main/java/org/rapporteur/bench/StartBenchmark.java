package org.rapporteur.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.ledger.mongo.MongoLedger;

/** From the command to the answers, on the embedded database whatever server is measured. */
final class StartBenchmark implements Benchmark {

    private static final double GOAL_SECONDS = 10;
    private static final int AT_ONCE = 500;

    @Override
    public List<Row> run(Server any, Scale scale) throws Exception {
        int commits = scale.started();
        Path data = any.folder("start");
        fill(data, commits);
        double first = seconds(data, commits);
        var found =
                Rounds.few(scale).trial("start", () -> seconds(data, commits)).run();
        String name = String.format(Locale.ROOT, "start to ready, embedded, ledger of %,d commits", commits);
        return List.of(
                Row.of(name, Objects.requireNonNull(found.get("start")), "s").atMost(GOAL_SECONDS),
                Row.of(name + ", every document still to be made", first, "s"));
    }

    private static void fill(Path data, int commits) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
                MongoClient client = MongoClients.create(database.uri());
                MongoLedger ledger = MongoLedger.connect(database.uri(), Clock.systemUTC())) {
            new RawCommits(client.getDatabase("rapporteur"), "ledger")
                    .insert(Sample::mixed, ledger.head(), commits, AT_ONCE);
        }
    }

    /** Ready is when it says so and every view answers up to the last commit. */
    private static double seconds(Path data, int commits) throws Exception {
        long start = System.nanoTime();
        try (Launched launched = Launched.quickly(data, Optional.empty());
                Http http = new Http()) {
            for (Kind kind : Kind.values()) http.await(launched.portal(), kind, commits - 1);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
