package org.rapporteur.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.mongo.MongoTileStore;
import org.rapporteur.tlog.tile.TiledLog;

/** The transparency log: storing all tiles of a tree, computing its root from them, and proofs at that size. */
final class TlogBenchmark implements Benchmark {

    private static final int BATCH = 10_000;
    private static final int PROOFS = 10_000;
    private static final int WARM_UP = 5_000;
    private static final long SEED = 7;
    private static final double BUILT_IN_SECONDS = 120;
    private static final double PROOF_IN_MILLIS = 5;
    private static final double LATE = 99;

    @Override
    public List<Row> run(Server server, Scale scale) {
        int size = scale.sizes().getLast();
        try (Fresh fresh = Fresh.on(server)) {
            TiledLog log = new TiledLog(new MongoTileStore(fresh.database(), "log-tiles"));
            double built = built(log, size);
            long start = System.nanoTime();
            log.head(size);
            double root = seconds(start) * 1e3;
            List<Row> rows = new ArrayList<>();
            rows.add(Row.of(String.format(Locale.ROOT, "tree of %,d entries stored, by %,d", size, BATCH), built, "s")
                    .atMost(BUILT_IN_SECONDS));
            rows.add(Row.of(
                    String.format(Locale.ROOT, "entries stored in a tree of %,d", size), size / built, "entries/s"));
            rows.add(Row.of(String.format(Locale.ROOT, "root of a tree of %,d entries, first time", size), root, "ms"));
            rows.addAll(proofs(log, size));
            return rows;
        }
    }

    private static double built(TiledLog log, int size) {
        long start = System.nanoTime();
        for (int from = 0; from < size; from += BATCH)
            log.append(
                    from,
                    LongStream.range(from, Math.min(size, from + BATCH))
                            .mapToObj(TlogBenchmark::entry)
                            .toList());
        return seconds(start);
    }

    /** As long as an entry with a digest and a position. */
    private static byte[] entry(long position) {
        byte[] number = Long.toString(position).getBytes(StandardCharsets.US_ASCII);
        String digest = HexFormat.of().formatHex(Hash.ofLeaf(number).bytes());
        return String.format(Locale.ROOT, "{\"digest\":\"%s\",\"position\":%d,\"v\":1}", digest, position)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<Row> proofs(TiledLog log, int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int n = 0; n < Math.min(size, WARM_UP); n++) log.inclusion(random.nextInt(size), size);
        Latencies latencies = new Latencies();
        int proofs = Math.min(size, PROOFS);
        long start = System.nanoTime();
        for (int n = 0; n < proofs; n++) {
            long asked = System.nanoTime();
            log.inclusion(random.nextInt(size), size);
            latencies.add(System.nanoTime() - asked);
        }
        double rate = proofs / seconds(start);
        String name = String.format(Locale.ROOT, "inclusion proof in a tree of %,d entries", size);
        List<Row> rows =
                new ArrayList<>(latencies.rows(name, (late, row) -> late == LATE ? row.atMost(PROOF_IN_MILLIS) : row));
        rows.add(Row.of(name + ", one thread", rate, "proofs/s"));
        return rows;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
