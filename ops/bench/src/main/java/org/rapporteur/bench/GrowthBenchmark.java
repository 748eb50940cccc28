package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.rapporteur.ledger.mongo.MongoLedger;

/** How large the embedded database's file is for what is in it; on the embedded one whatever server is measured. */
final class GrowthBenchmark implements Benchmark {

    private static final int WRITERS = 32;
    private static final double GOAL = 3;
    private static final Duration APPENDING = Duration.ofSeconds(60);
    private static final Duration STILL = Duration.ofSeconds(3);

    @Override
    public List<Row> run(Server any, Scale scale) throws Exception {
        Path folder = any.folder("growth");
        Duration longest = Duration.ofSeconds(10 + 5L * scale.seconds());
        try (Server server = Server.open(Optional.empty(), folder);
                Fresh fresh = Fresh.on(server);
                MongoLedger ledger = fresh.ledger()) {
            long empty = once(folder, longest);
            Writers.rate(WRITERS, scale.grown(), APPENDING, n -> Patient.append(ledger, Sample.source(n)));
            double busy = size(folder);
            double idle = once(folder, longest);
            double bson = bson(fresh);
            long commits = ledger.head();
            String after = String.format(Locale.ROOT, ", after %,d commits", commits);
            return List.of(
                    Row.of("embedded file once idle" + after + " / their BSON bytes", idle, "bytes")
                            .against(bson)
                            .ratioAtMost(GOAL),
                    Row.of("embedded file right after writing" + after + " / their BSON bytes", busy, "bytes")
                            .against(bson),
                    Row.of("growth of the embedded file, once idle", (idle - empty) / commits, "bytes a commit")
                            .against(bson / commits));
        }
    }

    /** The size once it has not changed for some seconds. */
    private static long once(Path folder, Duration longest) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long since = start;
        long size = size(folder);
        while (System.nanoTime() - since < STILL.toNanos() && System.nanoTime() - start < longest.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(100);
            long now = size(folder);
            if (now != size) since = System.nanoTime();
            size = now;
        }
        return size;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(java.io.File::isFile)
                    .mapToLong(java.io.File::length)
                    .sum();
        }
    }

    private static long bson(Fresh fresh) {
        long bytes = 0;
        try (var cursor = fresh.database()
                .getCollection("ledger", RawBsonDocument.class)
                .find()
                .cursor()) {
            while (cursor.hasNext()) bytes += cursor.next().getByteBuffer().remaining();
        }
        return bytes;
    }
}
