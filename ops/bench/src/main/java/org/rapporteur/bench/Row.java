package org.rapporteur.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param baseline what it is compared with, in the same unit
 * @param ratio of value to baseline, the median of the ratios of the single rounds
 * @param goal in words such as {@code ratio ≥ 0.6}; absent where the figure is for information
 * @param met whether the goal was reached
 * @param spread of the value over the rounds: largest less smallest, in parts of the median
 */
record Row(
        String name,
        double value,
        String unit,
        @Nullable Double baseline,
        @Nullable Double ratio,
        @Nullable String goal,
        @Nullable Boolean met,
        @Nullable Double spread) {

    static Row of(String name, double value, String unit) {
        return new Row(name, value, unit, null, null, null, null, null);
    }

    static Row of(String name, Series series, String unit) {
        return new Row(name, series.median(), unit, null, null, null, null, series.spread());
    }

    Row against(Series value, Series baseline) {
        return new Row(name, value.median(), unit, baseline.median(), value.ratioTo(baseline), goal, met, spread);
    }

    Row against(double other) {
        return new Row(name, value, unit, other, value / other, goal, met, spread);
    }

    Row ratioAtLeast(double least) {
        return new Row(name, value, unit, baseline, ratio, "ratio ≥ " + number(least), reached(least), spread);
    }

    Row ratioAtMost(double most) {
        boolean reached = ratio != null && ratio <= most;
        return new Row(name, value, unit, baseline, ratio, "ratio ≤ " + number(most), reached, spread);
    }

    Row atMost(double most) {
        return new Row(name, value, unit, baseline, ratio, "≤ " + number(most) + " " + unit, value <= most, spread);
    }

    private boolean reached(double least) {
        return ratio != null && ratio >= least;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
