package org.rapporteur.faults.round;

import java.util.List;
import java.util.Random;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.load.Load;

/** A kind of fault. */
interface Fault {

    /** Strikes a rig under load, and leaves it whole again; gives what was wrong already. */
    List<Finding> strike(Rig rig, Load load, Random random);
}
