package org.rapporteur.bench;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.rapporteur.ledger.axon.EncodedEvent;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.ledger.mongo.MongoLedger;

/** An aggregate's stream of twenty one-event commits, read and decoded as its command handler does it. */
final class LoadBenchmark implements Benchmark {

    private static final int EVENTS = 20;
    private static final String STREAM = "forum:bench-loaded";
    private static final double AGAINST_AXON_MONGO = 1.2;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        try (Fresh fresh = Fresh.on(server).filled(Sample::mixed, scale.axonReplayed());
                MongoLedger ledger = fresh.ledger();
                Fresh other = Fresh.on(server)) {
            AxonMongo axon = new AxonMongo(other.database());
            IntStream.range(0, scale.axonReplayed()).mapToObj(Sample::mixed).forEach(axon::append);
            var stream = IntStream.range(0, EVENTS)
                    .mapToObj(version -> Sample.forum(STREAM, version))
                    .toList();
            stream.forEach(draft -> Patient.append(ledger, draft));
            stream.forEach(axon::append);
            EventStorageEngine decoding = engine(ledger);
            var found = Rounds.of(scale)
                    .trial(
                            "ours",
                            () -> rate(scale, n -> decoding.readEvents(STREAM, 0)
                                    .asStream()
                                    .count()))
                    .trial("axon", () -> rate(scale, n -> axon.load(STREAM)))
                    .run();
            Series none = new Series(List.of());
            Series ours = found.getOrDefault("ours", none);
            return List.of(Row.of("loading a stream of 20 events / axon-mongo", ours, "streams/s")
                    .against(ours, found.getOrDefault("axon", none))
                    .ratioAtLeast(AGAINST_AXON_MONGO));
        }
    }

    private static EventStorageEngine engine(MongoLedger ledger) {
        return new LedgerEventStorageEngine(
                ledger,
                payload -> {
                    var encoded = Sample.CODEC.encode(payload);
                    return new EncodedEvent(
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
