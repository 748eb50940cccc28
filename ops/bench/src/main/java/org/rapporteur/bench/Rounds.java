package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Trials that take turns, so that a change of the machine's load meets all of them alike. */
final class Rounds {

    private static final int FEW = 3;

    /** From a fresh JVM on a quiet machine the rates of HTTP trials grew for fifteen rounds. */
    private static final int WARM = 16;

    private final int warmUps;
    private final int rounds;
    private final Map<String, Callable<Double>> trials = new LinkedHashMap<>();

    private Rounds(int warmUps, int rounds) {
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    static Rounds of(Scale scale) {
        return new Rounds(scale.warmUps(), scale.rounds());
    }

    /** So many rounds that count, after so many that do not. */
    static Rounds times(int warmUps, int rounds) {
        return new Rounds(warmUps, rounds);
    }

    /** For trials of code so far apart in length that it shows whether the JVM has compiled all of it. */
    static Rounds warm(Scale scale) {
        return new Rounds(WARM * scale.warmUps(), scale.rounds());
    }

    /** For trials that take long. */
    static Rounds few(Scale scale) {
        return new Rounds(Math.min(1, scale.warmUps()), Math.min(FEW, scale.rounds()));
    }

    Rounds trial(String name, Callable<Double> trial) {
        trials.put(name, trial);
        return this;
    }

    /** Runs each trial once a round, every other round in the opposite order; the first rounds do not count. */
    Map<String, Series> run() throws Exception {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            List<String> order = new ArrayList<>(trials.keySet());
            if (round % 2 != 0) Collections.reverse(order);
            for (String name : order) add(measured, name, round);
        }
        Map<String, Series> all = new LinkedHashMap<>();
        measured.forEach((name, values) -> all.put(name, new Series(values)));
        return all;
    }

    private void add(Map<String, List<Double>> measured, String name, int round) throws Exception {
        @Nullable Callable<Double> trial = trials.get(name);
        if (trial == null) return;
        double value = trial.call();
        if (round >= 0) measured.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
}
