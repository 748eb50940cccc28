package org.rapporteur.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks, prints a Markdown table and writes {@code results.json}. */
public final class Bench {

    private Bench() {}

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("append", new AppendBenchmark());
        all.put("replay", new ReplayBenchmark());
        all.put("load", new LoadBenchmark());
        all.put("tail", new TailBenchmark());
        all.put("query", new QueryBenchmark());
        all.put("visible", new VisibleBenchmark());
        all.put("rebuild", new RebuildBenchmark());
        all.put("start", new StartBenchmark());
        all.put("memory", new MemoryBenchmark());
        all.put("growth", new GrowthBenchmark());
        all.put("cost", new CostBenchmark());
        all.put("tlog", new TlogBenchmark());
        return all;
    }

    /** Exit status 0 if all could be measured, 1 if not, 2 if the command line makes no sense. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Quiet.logs();
        PrintStream table = System.out;
        System.setOut(System.err);
        try {
            Options options = Options.parse(List.of(arguments));
            Path target = Path.of(System.getProperty("bench.target", "target"));
            System.exit(
                    options.against().isPresent()
                            ? TwoBuilds.compare(options, options.against().get(), target, table)
                            : run(options, target, table));
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
            System.exit(2);
        }
    }

    static int run(Options options, Path target, PrintStream table) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        Map<String, Benchmark> chosen = chosen(options.only());
        for (Map.Entry<String, Benchmark> one : chosen.entrySet()) {
            if (!measured(one.getKey(), one.getValue(), options, target, rows)) failed.add(one.getKey());
            // After each, so that a run that is broken off has not been for nothing.
            new Report(List.copyOf(rows)).write(target.resolve("results.json"));
        }
        table.println(new Report(List.copyOf(rows)).markdown());
        failed.forEach(name -> System.err.println("Could not be measured: " + name));
        return failed.isEmpty() ? 0 : 1;
    }

    private static Map<String, Benchmark> chosen(List<String> only) {
        Map<String, Benchmark> chosen = all();
        only.stream().filter(name -> !chosen.containsKey(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no benchmark '%s', only %s.".formatted(name, chosen.keySet()));
        });
        if (!only.isEmpty()) chosen.keySet().retainAll(only);
        return chosen;
    }

    /** Each on a server, or a folder, that the one before has not filled. */
    private static boolean measured(String name, Benchmark benchmark, Options options, Path target, List<Row> rows) {
        System.err.printf("%s (%s) …%n", name, options.scale().name());
        long start = System.nanoTime();
        try (Work work = Work.in(target.resolve("work"));
                Server server = Server.open(options.uri(), work.folder())) {
            rows.addAll(benchmark.run(server, options.scale()));
            System.err.println(name + " took " + (System.nanoTime() - start) / 1_000_000_000 + " s");
            return true;
        } catch (Exception fault) {
            fault.printStackTrace();
            return false;
        }
    }
}
