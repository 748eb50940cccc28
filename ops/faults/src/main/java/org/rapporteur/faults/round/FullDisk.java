package org.rapporteur.faults.round;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;

/** Waits until the server can write no more; then, as if room had been made, starts it again without a limit. */
record FullDisk() implements Fault {

    /** In blocks of 1024 bytes. */
    static final long BLOCKS = 3_000;

    private static final Duration LONG = Duration.ofSeconds(90);

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        long before = rig.history.unknown();
        if (!Load.await(() -> rig.history.unknown() > before + Rig.CLIENTS, LONG))
            throw new IllegalStateException("The disk never got full.");
        rig.killServer();
        rig.startServer();
        return List.of();
    }
}
