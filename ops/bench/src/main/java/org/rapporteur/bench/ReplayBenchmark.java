package org.rapporteur.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Replay of one-event commits into handlers, in batches, against a bare cursor and against {@code axon-mongo}. */
final class ReplayBenchmark implements Benchmark {

    private static final double AGAINST_RAW = 0.4;
    private static final double AGAINST_AXON_MONGO = 20;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        int events = scale.replayed();
        try (Fresh fresh = Fresh.on(server).filled(Sample::mixed, events);
                Fresh other = Fresh.on(server)) {
            AxonMongo axon = filled(other, scale.axonReplayed());
            var found = Rounds.of(scale)
                    .trial("ours", () -> replayed(fresh, events))
                    .trial("text", () -> text(fresh, events))
                    .trial("raw", () -> raw(fresh))
                    .trial("axon", () -> replayed(axon, scale.axonReplayed()))
                    .run();
            Series none = new Series(List.of());
            Series ours = found.getOrDefault("ours", none);
            Series text = found.getOrDefault("text", none);
            Series raw = found.getOrDefault("raw", none);
            return List.of(
                    Row.of("replay into handlers / raw cursor to Document", ours, "events/s")
                            .against(ours, raw)
                            .ratioAtLeast(AGAINST_RAW),
                    Row.of("replay into handlers, payload left as text / raw cursor to Document", text, "events/s")
                            .against(text, raw),
                    Row.of("replay into handlers / axon-mongo tailing", ours, "events/s")
                            .against(ours, found.getOrDefault("axon", none))
                            .ratioAtLeast(AGAINST_AXON_MONGO));
        }
    }

    private static AxonMongo filled(Fresh fresh, int events) throws Exception {
        AxonMongo axon = new AxonMongo(fresh.database());
        // One writer: it orders events by the clocks of the writers, and passes over those that come late.
        IntStream.range(0, events).mapToObj(Sample::mixed).forEach(axon::append);
        return axon;
    }

    private static double replayed(Fresh fresh, int events) throws Exception {
        try (MongoLedger ledger = fresh.ledger()) {
            return Replay.decoded(ledger, events);
        }
    }

    private static double text(Fresh fresh, int events) throws Exception {
        try (MongoLedger ledger = fresh.ledger()) {
            return Replay.ofLedger(ledger, (type, revision, data) -> data, events, 1);
        }
    }

    private static double raw(Fresh fresh) {
        RawCommits raw = new RawCommits(fresh.database(), "ledger");
        long start = System.nanoTime();
        return Writers.perSecond(raw.read(), start);
    }

    private static double replayed(AxonMongo axon, int events) throws Exception {
        EmbeddedEventStore store = axon.store();
        try {
            return Replay.rate(store, events, 1);
        } finally {
            store.shutDown();
        }
    }
}
