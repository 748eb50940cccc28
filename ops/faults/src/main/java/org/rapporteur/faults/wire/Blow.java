package org.rapporteur.faults.wire;

/** What happens to a message. */
public enum Blow {
    CUT_BEFORE(0, Then.CUT),
    CUT_AFTER(1, Then.CUT),
    TRUNCATE_IN_HEADER(0.001, Then.CUT),
    TRUNCATE_IN_BODY(0.5, Then.CUT),
    TRUNCATE_LAST_BYTE(0.999, Then.CUT),
    HALF_CLOSE_BEFORE(0, Then.HALF_CLOSE),
    HALF_CLOSE_INSIDE(0.5, Then.HALF_CLOSE),
    HALF_CLOSE_AFTER(1, Then.HALF_CLOSE),
    DELAY_BEFORE(0, Then.WAIT),
    DELAY_INSIDE(0.5, Then.WAIT),
    /** Longer than the ledger waits: the message arrives after its sender has given up. */
    DELAY_FOR_LONG(0, Then.WAIT_LONG);

    enum Then {
        CUT,
        HALF_CLOSE,
        WAIT,
        WAIT_LONG
    }

    private final double share;
    private final Then then;

    Blow(double share, Then then) {
        this.share = share;
        this.then = then;
    }

    Then then() {
        return then;
    }

    /** How much of a message of this length is delivered first; something, but not all, where it is cut inside. */
    int delivered(int length) {
        if (share == 0 || share == 1) return (int) (share * length);
        return Math.clamp((int) Math.round(share * length), 1, length - 1);
    }
}
