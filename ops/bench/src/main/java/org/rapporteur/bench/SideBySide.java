package org.rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both builds started, each in a JVM of its own with nothing else on record, and asked over HTTP by turns. */
final class SideBySide {

    private static final int WARM_ROUNDS = 16;
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 5;
    private static final int WARM_SECONDS = 30;
    private static final int CONNECTIONS = 8;
    private static final Duration TRIAL = Duration.ofMillis(1_500);

    private SideBySide() {}

    static List<Row> rows(List<Build> builds, List<String> benchmarks, int rounds, Work work) throws Exception {
        List<Row> rows = new ArrayList<>();
        if (!benchmarks.contains("query") && !benchmarks.contains("visible")) return rows;
        try (Running other = Running.of(builds.getFirst(), work);
                Running now = Running.of(builds.getLast(), work)) {
            for (Running one : List.of(other, now)) one.registered(WARM_SECONDS);
            if (benchmarks.contains("query")) rows.add(query(other, now, rounds));
            if (benchmarks.contains("visible")) rows.addAll(visible(other, now, rounds));
        }
        return rows;
    }

    private static Row query(Running other, Running now, int rounds) throws Exception {
        Map<String, Series> found = Rounds.times(WARM_ROUNDS, rounds)
                .trial(TwoBuilds.OTHER, other::asked)
                .trial(TwoBuilds.THIS, now::asked)
                .run();
        return TwoBuilds.rate("query endpoint, one document, 8 connections", found, "requests/s");
    }

    private static List<Row> visible(Running other, Running now, int rounds) throws Exception {
        for (Running one : List.of(other, now, other, now)) one.registered(WARM_SECONDS);
        List<Row> rows = new ArrayList<>();
        Map<String, Series> found = Rounds.times(1, rounds)
                .trial(TwoBuilds.OTHER, () -> other.registered(SECONDS).millis(99))
                .trial(TwoBuilds.THIS, () -> now.registered(SECONDS).millis(99))
                .run();
        rows.add(TwoBuilds.duration("act answered to visible at " + PER_SECOND + " acts/s, p99", found, "ms"));
        return rows;
    }

    /** A started build, and how many sources it has on record. */
    private static final class Running implements AutoCloseable {

        private final Launched launched;
        private final Http http;
        private final Connections command;
        private final Connections portal;
        private final Registrations registrations;
        private int registered;

        private Running(Launched launched) throws Exception {
            this.launched = launched;
            http = new Http();
            command = new Connections(launched.command().getPort());
            portal = new Connections(launched.portal().getPort());
            registrations = new Registrations(command, portal, RecorderToken.of(http, launched.data()));
        }

        static Running of(Build build, Work work) throws Exception {
            return new Running(Launched.toStay(build, work.folder().resolve(build.name())));
        }

        /** How long those of some seconds took from their answer until they were seen. */
        Latencies registered(int seconds) throws Exception {
            int before = registered;
            registered += PER_SECOND * seconds;
            Latencies visible = new Latencies();
            Paced.run(
                    PER_SECOND * seconds,
                    PER_SECOND,
                    n -> registrations.actAndLook(before + n, new Latencies(), visible));
            return visible;
        }

        /** Requests a second for one document. */
        double asked() throws Exception {
            byte[] request = Connection.request("GET", Registrations.path(0), Map.of("Accept", "application/json"), "");
            return Writers.rate(CONNECTIONS, Integer.MAX_VALUE, TRIAL, n -> Registrations.found(portal.ask(request)));
        }

        @Override
        public void close() throws Exception {
            command.close();
            portal.close();
            http.close();
            launched.close();
        }
    }
}
