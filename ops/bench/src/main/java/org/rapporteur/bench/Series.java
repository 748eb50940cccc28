package org.rapporteur.bench;

import java.util.List;
import java.util.stream.IntStream;

/** What one trial gave in each round, in the order of the rounds. */
record Series(List<Double> values) {

    Series {
        values = List.copyOf(values);
    }

    double median() {
        return median(values);
    }

    /** Largest less smallest, in parts of the median. */
    double spread() {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        return (most - least) / median();
    }

    /** The median of the ratios of each round, so that what disturbs one round disturbs both sides of it. */
    double ratioTo(Series other) {
        return median(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / other.values.get(round))
                .toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
