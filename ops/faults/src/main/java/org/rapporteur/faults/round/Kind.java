package org.rapporteur.faults.round;

import java.nio.file.Path;

/** The kinds of faults, in the order in which they are tried. */
public enum Kind {
    KILL_APPLICATION("kill -9 of the application", 1, 0, new Kills(true, false)),
    KILL_SERVER("kill -9 of the server", 1, 0, new Kills(false, true)),
    KILL_BOTH("kill -9 of both", 1, 0, new Kills(true, true)),
    CUTS("the wire is cut", 2, 0, Wires.cuts()),
    TRUNCATIONS("a message is truncated", 2, 0, Wires.truncations()),
    HALF_CLOSES("a direction is closed", 2, 0, Wires.halfCloses()),
    DELAYS("a message is delayed", 2, 0, Wires.delays()),
    CLOCKS("clocks jump", 2, 0, new Clocks()),
    FULL_DISK("the disk is full", 1, FullDisk.BLOCKS, new FullDisk()),
    OPENED_TWICE("the folder is opened twice", 1, 0, new OpenedTwice()),
    DAMAGED_END("the file's end is damaged", 1, 0, new DamagedEnd());

    private final String title;
    private final int nodes;
    private final long blocks;
    private final Fault fault;

    Kind(String title, int nodes, long blocks, Fault fault) {
        this.title = title;
        this.nodes = nodes;
        this.blocks = blocks;
        this.fault = fault;
    }

    public String title() {
        return title;
    }

    public boolean kills() {
        return this == KILL_APPLICATION || this == KILL_SERVER || this == KILL_BOTH;
    }

    /** Each full disk needs a new folder; otherwise a few rounds share one, so that faults meet what faults have left. */
    int roundsOnOneFolder() {
        return this == FULL_DISK ? 1 : 5;
    }

    Rig rig(Path work) {
        return new Rig(work, nodes, blocks);
    }

    Fault fault() {
        return fault;
    }
}
