package org.rapporteur.bench;

import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.ledger.axon.StoredPayload;
import org.rapporteur.ledger.mongo.MongoLedger;

/**
 * Aggregates' streams of twenty one-event commits, read and decoded as a command handler does it: each by a node that has
 * not seen it before, and once more by one that has.
 */
final class LoadBenchmark implements Benchmark {

    private static final int EVENTS = 20;
    private static final double AGAINST_AXON_MONGO = 1.2;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        try (Fresh fresh = Fresh.on(server).filled(n -> draft(n, scale), commits(scale));
                MongoLedger known = fresh.ledger();
                Fresh other = Fresh.on(server)) {
            AxonMongo axon = new AxonMongo(other.database());
            IntStream.range(0, commits(scale)).mapToObj(n -> draft(n, scale)).forEach(axon::append);
            var found = Rounds.of(scale)
                    .trial("first", () -> unseen(fresh, scale))
                    .trial("again", () -> rate(scale, n -> load(known, n)))
                    .trial("axon", () -> rate(scale, n -> axon.load(stream(n))))
                    .run();
            return List.of(
                    row("loading a stream of 20 events, not seen before / axon-mongo", "first", found),
                    row("loading a stream of 20 events, once more / axon-mongo", "again", found));
        }
    }

    private static Row row(String what, String trial, Map<String, Series> found) {
        Series none = new Series(List.of());
        Series ours = found.getOrDefault(trial, none);
        return Row.of(what, ours, "streams/s")
                .against(ours, found.getOrDefault("axon", none))
                .ratioAtLeast(AGAINST_AXON_MONGO);
    }

    /** The streams to load, event by event in turn, and among them others. */
    private static Draft draft(long n, Scale scale) {
        long loaded = (long) scale.loads() * EVENTS;
        return n < loaded
                ? Sample.forum(stream((int) (n % scale.loads())), (int) (n / scale.loads()))
                : Sample.mixed(n - loaded);
    }

    private static String stream(int n) {
        return "forum:bench-loaded-" + n;
    }

    private static int commits(Scale scale) {
        return scale.loads() * EVENTS + scale.axonReplayed();
    }

    private static double unseen(Fresh fresh, Scale scale) throws Exception {
        try (MongoLedger node = fresh.ledger()) {
            return rate(scale, n -> load(node, n));
        }
    }

    private static long load(MongoLedger ledger, int n) {
        return engine(ledger).readEvents(stream(n), 0).asStream().count();
    }

    private static EventStorageEngine engine(MongoLedger ledger) {
        return new LedgerEventStorageEngine(
                ledger,
                payload -> {
                    var encoded = Sample.CODEC.encode(payload);
                    return new StoredPayload(
                            encoded.type().name(), encoded.type().revision(), encoded.data());
                },
                Sample.CODEC::decode);
    }

    private static double rate(Scale scale, IntToLongFunction load) throws Exception {
        return Writers.rate(1, scale.loads(), scale.trial(), n -> {
            long loaded = load.applyAsLong(n);
            if (loaded != EVENTS) throw new IllegalStateException(loaded + " events instead of " + EVENTS + ".");
        });
    }
}
