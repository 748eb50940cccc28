package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Durations as they come, from any thread. */
final class Latencies {

    private static final int DIGITS = 3;

    private final Histogram histogram = new ConcurrentHistogram(DIGITS);

    /** Less than nothing counts as nothing: what was seen before its answer came was not late. */
    void add(long nanos) {
        histogram.recordValue(Math.max(0, nanos));
    }

    long count() {
        return histogram.getTotalCount();
    }

    double millis(double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }

    /** The three percentiles, the middle one as {@code goal} has it. */
    List<Row> rows(String name, BiFunction<Double, Row, Row> goal) {
        List<Row> rows = new ArrayList<>();
        for (double percentile : new double[] {50, 99, 99.9}) {
            String shown = percentile == Math.rint(percentile) ? Long.toString((long) percentile) : "99.9";
            rows.add(goal.apply(percentile, Row.of(name + ", p" + shown, millis(percentile), "ms")));
        }
        return rows;
    }
}
