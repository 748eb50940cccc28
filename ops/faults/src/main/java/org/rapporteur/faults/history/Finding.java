package org.rapporteur.faults.history;

/** One thing that is wrong, in words. */
public record Finding(Kind kind, String sentence) {

    /** What is counted. */
    public enum Kind {
        /** Acknowledged, and not there as it was acknowledged. */
        LOST,
        /** There more than once. */
        DOUBLED,
        /** A position or a version that nothing holds. */
        HOLE,
        /** There, but not as anybody was told, or not in an order that explains what was told. */
        DIVERGED
    }
}
