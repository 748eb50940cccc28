package org.rapporteur.faults.round;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;

/**
 * Rounds of one kind.
 *
 * @param work a folder for all that they write
 * @param lossy whether a commit is deleted before each check: a test of the test
 */
public record Rounds(Path work, long seed, boolean lossy) {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int AFTERWARDS = 20;
    private static final int MOST_EARLIER = 80;

    /**
     * Runs so many rounds, unless the time is up before.
     *
     * @param told is given each outcome at once
     */
    public void run(Kind kind, int rounds, BooleanSupplier timeIsUp, Consumer<Outcome> told) {
        int done = 0;
        while (done < rounds && !timeIsUp.getAsBoolean()) {
            try (Rig rig = kind.rig(work)) {
                for (int i = 0; i < kind.roundsOnOneFolder() && done < rounds && !timeIsUp.getAsBoolean(); i++)
                    told.accept(round(kind, rig, done++));
            }
        }
    }

    private Outcome round(Kind kind, Rig rig, int number) {
        Random random = new Random(seed + 1_000L * kind.ordinal() + number);
        List<Finding> findings = new ArrayList<>();
        long unknown = rig.history.unknown();
        int acknowledged;
        try (Load load = rig.load("r" + number, random.nextLong())) {
            load.awaitMore(AFTERWARDS + random.nextInt(MOST_EARLIER), LONG);
            findings.addAll(kind.fault().strike(rig, load, random));
            load.awaitMore(Math.max(AFTERWARDS, Outcome.AT_LEAST - load.acknowledged()), LONG);
            load.close();
            acknowledged = load.acknowledged();
        }
        if (lossy) Documents.lose(rig.server().uri());
        findings.addAll(Check.of(rig));
        return new Outcome(kind, acknowledged, rig.history.unknown() - unknown, List.copyOf(findings));
    }
}
