package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.json.JacksonSerializer;

/** What a reader of the whole ledger holds in memory, and keeps of its place. */
final class MemoryBenchmark implements Benchmark {

    static final String ANSWER = "alive=";

    private static final int HEAP_MIB = 64;
    private static final int TOKEN_BYTES = 299;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        int events = scale.remembered();
        List<Row> rows = new ArrayList<>();
        try (Fresh fresh = Fresh.on(server).filled(Sample::mixed, events);
                Child child = Child.start(
                        List.of("-Xmx" + HEAP_MIB + "m", "-XX:+UseSerialGC"),
                        ReplayChild.class.getName(),
                        List.of(fresh.uri(), Integer.toString(events)))) {
            String answer = child.awaitLine(ANSWER);
            double mebibytes = Long.parseLong(answer.substring(ANSWER.length())) / (1024.0 * 1024);
            String name = String.format(
                    Locale.ROOT, "heap alive while replaying %,d events, in a JVM with -Xmx%dm", events, HEAP_MIB);
            rows.add(Row.of(name, mebibytes, "MiB").atMost(HEAP_MIB));
        }
        TrackingToken far = new GlobalSequenceTrackingToken(Long.MAX_VALUE - 1);
        TrackingToken replaying = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(Long.MAX_VALUE), far);
        rows.add(Row.of("tracking token serialized", bytes(far), "bytes").atMost(TOKEN_BYTES));
        rows.add(Row.of("tracking token serialized, while replaying", bytes(replaying), "bytes")
                .atMost(TOKEN_BYTES));
        return rows;
    }

    private static int bytes(TrackingToken token) {
        return JacksonSerializer.defaultSerializer()
                .serialize(token, byte[].class)
                .getData()
                .length;
    }
}
