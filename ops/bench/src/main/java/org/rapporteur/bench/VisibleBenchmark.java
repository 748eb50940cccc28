package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long an act that was answered for takes to be in an answer of the query API, over HTTP. */
final class VisibleBenchmark implements Benchmark {

    private static final double GOAL_MS = 50;
    private static final int WARM = 12;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        Optional<String> uri = server.isEmbedded() ? Optional.empty() : Optional.of(server.fresh());
        try (Launched launched = Launched.toStay(server.folder("visible"), uri);
                Http http = new Http();
                Connections command = new Connections(launched.command().getPort());
                Connections portal = new Connections(launched.portal().getPort())) {
            Registrations visit = new Registrations(command, portal, RecorderToken.of(http, launched.data()));
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
    private static int warmUp(Registrations visit, Scale scale) throws Exception {
        int slow = scale.rate() * scale.seconds();
        int fast = WARM * scale.rate() * scale.seconds();
        Paced.run(slow, scale.rate() / 2, n -> visit.actAndLook(n, new Latencies(), new Latencies()));
        Paced.run(fast, scale.rate(), n -> visit.actAndLook(slow + n, new Latencies(), new Latencies()));
        return slow + fast;
    }
}
