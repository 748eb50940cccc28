package org.rapporteur.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How long an act that was answered for takes to be in an answer of the query API, over HTTP. */
final class VisibleBenchmark implements Benchmark {

    private static final double GOAL_MS = 50;
    private static final int WARM = 4;
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
                Http http = new Http()) {
            Visit visit = new Visit(launched, http, RecorderToken.of(http, launched.data()));
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

    private record Visit(Launched launched, Http http, String token) {

        void actAndLook(int n, Latencies answered, Latencies visible) {
            String source = "/v1/sources/bench-" + n;
            long sent = System.nanoTime();
            HttpResponse<String> recorded =
                    http.post(launched.command().resolve(source + "/acts/register"), BODY.formatted(n), headers(n));
            long answer = System.nanoTime();
            require(recorded, CREATED);
            long position =
                    recorded.headers().firstValueAsLong("Ledger-Position").orElseThrow();
            require(asked(() -> http.get(launched.portal().resolve(source), position)), OK);
            answered.add(answer - sent);
            visible.add(System.nanoTime() - answer);
        }

        private static HttpResponse<String> asked(Supplier<HttpResponse<String>> request) {
            return Patient.ask(request, answer -> answer.statusCode() == UNAVAILABLE);
        }

        private List<String> headers(int n) {
            return List.of(
                    "Authorization",
                    "Bearer " + token,
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "*",
                    "Idempotency-Key",
                    "\"bench-" + n + "\"");
        }

        private static void require(HttpResponse<String> answer, int status) {
            if (answer.statusCode() != status) throw new IllegalStateException(answer + " " + answer.body());
        }
    }
}
