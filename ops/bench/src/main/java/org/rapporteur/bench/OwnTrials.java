package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each build measures of itself, in a JVM of its own each round, since the two have classes of the same names. */
final class OwnTrials {

    /** How the row begins that counts, by benchmark. */
    private static final Map<String, String> ROWS = Map.of(
            "append", "durable append, 32 writers, one node / raw",
            "replay", "replay into handlers / raw",
            "rebuild", "rebuild of the documents");

    private OwnTrials() {}

    static boolean measures(String benchmark) {
        return ROWS.containsKey(benchmark);
    }

    static List<Row> rows(List<Build> builds, List<String> benchmarks, int rounds, Work work) throws Exception {
        Map<String, Map<String, List<Double>>> found = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            List<Build> order = new ArrayList<>(builds);
            if (round % 2 != 0) Collections.reverse(order);
            for (Build build : order) {
                System.err.printf("round %s of %s: the %s build …%n", round + 1, rounds, build.name());
                measured(build, benchmarks, work)
                        .forEach((name, value) -> found.computeIfAbsent(name, any -> new LinkedHashMap<>())
                                .computeIfAbsent(build.name(), any -> new ArrayList<>())
                                .add(value));
            }
        }
        List<Row> rows = new ArrayList<>();
        found.forEach((name, values) -> {
            Map<String, Series> series = new LinkedHashMap<>();
            values.forEach((build, all) -> series.put(build, new Series(all)));
            rows.add(TwoBuilds.rate(name, series, name.equals("append") ? "commits/s" : "events/s"));
        });
        return rows;
    }

    private static Map<String, Double> measured(Build build, List<String> benchmarks, Work work) throws Exception {
        Path target = Files.createTempDirectory(work.folder(), "own-");
        List<String> jvm = List.of(
                "-Xmx2g",
                "-Dbench.target=" + target,
                "-Drapporteur.home=" + build.home().toAbsolutePath());
        List<String> arguments = List.of("--brief", "--only", String.join(",", benchmarks));
        try (Child child = Child.start(jvm, build.classPath("ops/bench"), Bench.class.getName(), arguments, Map.of())) {
            int status = child.awaitEnd();
            if (status != 0)
                throw new IllegalStateException("The %s build ended with %s.".formatted(build.name(), status));
        }
        JsonNode results = JsonMapper.shared().readTree(Files.readString(target.resolve("results.json")));
        Map<String, Double> values = new LinkedHashMap<>();
        for (String benchmark : benchmarks) values.put(benchmark, value(results, benchmark));
        return values;
    }

    private static double value(JsonNode results, String benchmark) {
        for (JsonNode row : results)
            if (row.path("name").asString().startsWith(ROWS.getOrDefault(benchmark, benchmark)))
                return row.path("value").asDouble();
        throw new IllegalStateException("There is no figure for '" + benchmark + "'.");
    }
}
