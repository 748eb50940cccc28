package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.bench.Connection.Answer;

/** How long an act that was answered for takes to be in an answer of the query API, over HTTP. */
final class VisibleBenchmark implements Benchmark {

    private static final double GOAL_MS = 50;
    private static final int WARM = 12;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private static final String BODY =
            """
            {"title": {"en": "Joint media statement number %d"}, "type": "PRESS", "publisher": "A newspaper",
             "date": "2025-01-17", "grounds": {"reason": "Evidence for the record."}}
            """;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        Optional<String> uri = server.isEmbedded() ? Optional.empty() : Optional.of(server.fresh());
        try (Launched launched = Launched.toStay(server.folder("visible"), uri);
                Http http = new Http();
                Connections command = new Connections(launched.command().getPort());
                Connections portal = new Connections(launched.portal().getPort())) {
            Visit visit = new Visit(command, portal, RecorderToken.of(http, launched.data()));
            int warmUp = warmUp(visit, scale);
            Latencies answered = new Latencies();
            Latencies visible = new Latencies();
            long start = System.nanoTime();
            Paced.run(
                    scale.rate() * scale.seconds(), scale.rate(), n -> visit.actAndLook(warmUp + n, answered, visible));
            double rate = Writers.perSecond(visible.count(), start);
            String at = " at " + scale.rate() + " acts/s";
            List<Row> rows = new ArrayList<>(visible.rows(
                    "act answered to visible in the query API" + at,
                    (percentile, row) -> percentile == 99 ? row.atMost(GOAL_MS) : row));
            rows.addAll(answered.rows("act sent to answered" + at, (percentile, row) -> row));
            rows.add(Row.of("acts answered and seen" + at, rate, "acts/s"));
            return rows;
        }
    }

    /** Half the rate, then all of it: a service that has just started is still being compiled. The acts it took. */
    private static int warmUp(Visit visit, Scale scale) throws Exception {
        int slow = scale.rate() * scale.seconds();
        int fast = WARM * scale.rate() * scale.seconds();
        Paced.run(slow, scale.rate() / 2, n -> visit.actAndLook(n, new Latencies(), new Latencies()));
        Paced.run(fast, scale.rate(), n -> visit.actAndLook(slow + n, new Latencies(), new Latencies()));
        return slow + fast;
    }

    /** One after the other over connections that are kept, so that the machine is left to the services. */
    private record Visit(Connections command, Connections portal, String token) {

        void actAndLook(int n, Latencies answered, Latencies visible) {
            String source = "/v1/sources/bench-" + n;
            byte[] act = Connection.request("POST", source + "/acts/register", headers(n), BODY.formatted(n));
            long sent = System.nanoTime();
            Answer recorded = require(command.ask(act), CREATED);
            long answer = System.nanoTime();
            var position = Map.of("Min-Position", recorded.headers().getOrDefault("ledger-position", "none"));
            byte[] look = Connection.request("GET", source, position, "");
            require(Patient.ask(() -> portal.ask(look), seen -> seen.status() == UNAVAILABLE), OK);
            answered.add(answer - sent);
            visible.add(System.nanoTime() - answer);
        }

        private Map<String, String> headers(int n) {
            return Map.of(
                    "Authorization",
                    "Bearer " + token,
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "*",
                    "Idempotency-Key",
                    "\"bench-" + n + "\"");
        }

        private static Answer require(Answer answer, int status) {
            if (answer.status() != status) throw new IllegalStateException(answer.toString());
            return answer;
        }
    }
}
