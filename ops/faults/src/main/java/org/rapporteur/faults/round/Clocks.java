package org.rapporteur.faults.round;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;

/** Lets the clocks of two nodes jump forwards and back, apart from each other. */
record Clocks() implements Fault {

    private static final int JUMPS = 10;
    private static final int BETWEEN = 15;
    private static final int FURTHEST = (int) Duration.ofDays(2).toSeconds();

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        for (int jump = 0; jump < JUMPS; jump++) {
            int offset = random.nextInt(FURTHEST) * (random.nextBoolean() ? 1 : -1);
            rig.node(jump % 2).ask("clock " + offset);
            load.awaitMore(BETWEEN, Duration.ofSeconds(20));
        }
        return List.of();
    }
}
