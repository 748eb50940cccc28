package org.rapporteur.faults.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;
import org.rapporteur.faults.process.ServerProcess;

/**
 * Damages the end of the database's file, several times. Either the server refuses, in one sentence that names the way
 * to restore, or everything is there; then the sound file is put back.
 */
record DamagedEnd() implements Fault {

    private static final int TIMES = 4;
    private static final int BETWEEN = 40;

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            if (random.nextBoolean()) rig.killServer();
            else rig.stopServer();
            StoreFiles sound = StoreFiles.of(rig.folder());
            sound.damaged(random);
            findings.addAll(startDamaged(rig, sound));
            load.awaitMore(BETWEEN, Duration.ofSeconds(30));
        }
        return findings;
    }

    /** What a server that starts says nothing about shows in the check at the end of the round. */
    private static List<Finding> startDamaged(Rig rig, StoreFiles sound) {
        try {
            rig.startServer();
            return List.of();
        } catch (ServerProcess.Refused refused) {
            sound.restore();
            rig.startServer();
            return Sentences.check(refused.said(), "backup");
        }
    }
}
