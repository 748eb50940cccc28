package org.rapporteur.faults.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;
import org.rapporteur.faults.wire.Blow;

/**
 * Strikes every message of appends, one after the other: the insert, its answer, and the questions and answers by which
 * a clash is explained; the last ones may belong to the append that follows on the same connection.
 */
record Wires(List<Blow> blows) implements Fault {

    private static final int MESSAGES = 8;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int BETWEEN = 10;

    static Wires cuts() {
        return new Wires(List.of(Blow.CUT_BEFORE, Blow.CUT_AFTER));
    }

    static Wires truncations() {
        return new Wires(List.of(Blow.TRUNCATE_IN_HEADER, Blow.TRUNCATE_IN_BODY, Blow.TRUNCATE_LAST_BYTE));
    }

    static Wires halfCloses() {
        return new Wires(List.of(Blow.HALF_CLOSE_BEFORE, Blow.HALF_CLOSE_INSIDE, Blow.HALF_CLOSE_AFTER));
    }

    static Wires delays() {
        return new Wires(List.of(Blow.DELAY_BEFORE, Blow.DELAY_INSIDE, Blow.DELAY_FOR_LONG));
    }

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int message = 0; message < MESSAGES; message++) {
            Blow blow = blows.get(random.nextInt(blows.size()));
            if (!rig.proxy.strike(message, blow, LONG))
                findings.add(new Finding(
                        Finding.Kind.DIVERGED, "No append came to message " + message + " for " + blow + "."));
            load.awaitMore(BETWEEN, LONG);
        }
        return findings;
    }
}
