package org.rapporteur.faults.round;

import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;
import org.rapporteur.faults.process.ServerProcess;

/** Starts a second server on the folder of the first; it has to refuse. */
record OpenedTwice() implements Fault {

    @Override
    public List<Finding> strike(Rig rig, Load load, Random random) {
        try (ServerProcess second = ServerProcess.start(rig.folder())) {
            return List.of(new Finding(Finding.Kind.DIVERGED, "A folder was opened twice, also at " + second.uri()));
        } catch (ServerProcess.Refused refused) {
            return Sentences.check(refused.said(), "in use");
        }
    }
}
