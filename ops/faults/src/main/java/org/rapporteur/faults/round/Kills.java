package org.rapporteur.faults.round;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;

/** Kills processes at a random moment, and starts them again. */
record Kills(boolean application, boolean server) implements Fault {

    private static final int MOST_MILLIS_LATER = 300;

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_MILLIS_LATER)));
        boolean serverFirst = random.nextBoolean();
        if (server && serverFirst) rig.killServer();
        if (application) rig.killNode(0);
        if (server && !serverFirst) rig.killServer();
        if (server) rig.startServer();
        if (application) rig.startNode(0);
        return List.of();
    }
}
