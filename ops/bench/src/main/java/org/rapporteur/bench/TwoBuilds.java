package org.rapporteur.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares this build with another one, round by round in one run, so that a change of the machine's load meets both
 * alike. Not slower means: the median of the ratios of each round is within 10 %, or within the spread of the rounds.
 */
final class TwoBuilds {

    static final String THIS = "this";
    static final String OTHER = "other";

    private static final List<String> ALL = List.of("append", "replay", "rebuild", "query", "visible");
    private static final double TOLERANCE = 0.1;

    private TwoBuilds() {}

    /** Exit status 0 if all could be measured; 1 if not. */
    static int compare(Options options, Path other, Path target, PrintStream table) throws Exception {
        List<String> chosen = options.only().isEmpty() ? ALL : options.only();
        chosen.stream().filter(name -> !ALL.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("'%s' is not compared between builds, only %s.".formatted(name, ALL));
        });
        List<Build> builds =
                List.of(new Build(OTHER, other), new Build(THIS, Path.of(System.getProperty("rapporteur.home", "."))));
        List<Row> rows = new ArrayList<>();
        try (Work work = Work.in(target.resolve("work"))) {
            List<String> own = chosen.stream().filter(OwnTrials::measures).toList();
            if (!own.isEmpty()) rows.addAll(OwnTrials.rows(builds, own, options.rounds(), work));
            rows.addAll(SideBySide.rows(builds, chosen, options.rounds(), work));
        }
        Report report = new Report(List.copyOf(rows));
        report.write(target.resolve("builds.json"));
        table.println(report.markdown());
        return 0;
    }

    /** Of a rate, where more is better. */
    static Row rate(String name, Map<String, Series> found, String unit) {
        return row(name, found, unit, -1);
    }

    /** Of a duration, where less is better. */
    static Row duration(String name, Map<String, Series> found, String unit) {
        return row(name, found, unit, 1);
    }

    private static Row row(String name, Map<String, Series> found, String unit, int worse) {
        Series now = of(found, THIS);
        Series then = of(found, OTHER);
        Row row = Row.of(name + ", this build / the other", now, unit).against(now, then);
        double spread = Math.max(now.spread(), then.spread());
        double bound = Math.max(TOLERANCE, spread);
        return worse > 0 ? row.ratioAtMost(1 + bound) : row.ratioAtLeast(1 - bound);
    }

    private static Series of(Map<String, Series> found, String build) {
        @Nullable Series series = found.get(build);
        if (series == null) throw new IllegalStateException("Nothing was measured of the " + build + " build.");
        return series;
    }
}
