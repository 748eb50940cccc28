package org.rapporteur.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.faults.round.Kind;

/**
 * What the command line asks for.
 *
 * @param kills rounds of {@code kill -9} in all
 * @param lossy whether commits are deleted on purpose
 */
record Options(int kills, Duration atMost, long seed, Set<Kind> kinds, boolean lossy) {

    static final String USAGE =
            "Usage: ops/faults/run [--rounds N] [--seconds S] [--seed N] [--only KIND,…] [--lose-one]";

    private static final int OTHERS = 15;

    static Options defaults() {
        return new Options(60, Duration.ofMinutes(40), System.nanoTime(), EnumSet.allOf(Kind.class), false);
    }

    /** @throws IllegalArgumentException if it makes no sense */
    static Options of(String... args) {
        Options options = defaults();
        for (Iterator<String> words = Arrays.asList(args).iterator(); words.hasNext(); )
            options = options.with(words.next(), words);
        return options;
    }

    private Options with(String option, Iterator<String> values) {
        if (option.equals("--lose-one")) return new Options(kills, atMost, seed, kinds, true);
        if (!values.hasNext()) throw new IllegalArgumentException(option + " is unknown or lacks its value.");
        String value = values.next();
        return switch (option) {
            case "--rounds" -> new Options(positive(value), atMost, seed, kinds, lossy);
            case "--seconds" -> new Options(kills, Duration.ofSeconds(positive(value)), seed, kinds, lossy);
            case "--seed" -> new Options(kills, atMost, Long.parseLong(value), kinds, lossy);
            case "--only" -> new Options(kills, atMost, seed, named(value), lossy);
            default -> throw new IllegalArgumentException("There is no option " + option + ".");
        };
    }

    private static Set<Kind> named(String value) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : value.split(",", -1))
            kinds.add(Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
        return kinds;
    }

    private static int positive(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) throw new IllegalArgumentException("There must be at least one.");
        return number;
    }

    /** A third of the rounds of {@code kill -9} for each of its kinds, and a fifteenth for each of the others. */
    int rounds(Kind kind) {
        if (!kind.kills()) return Math.max(1, kills / OTHERS);
        long before = kind.ordinal();
        return (int) ((kills + 2 - before) / 3);
    }
}
