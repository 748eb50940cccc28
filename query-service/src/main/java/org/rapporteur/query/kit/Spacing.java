package org.rapporteur.query.kit;

/**
 * Of which versions of a document the body is kept. A document grows with its stream, so the longer that is, the fewer: all
 * of the first 32, then every second, fourth, … What is kept of a stream then grows as it does, and not as its square.
 */
public final class Spacing {

    private static final long DENSE = 16;

    private Spacing() {}

    public static boolean keeps(long version) {
        return kept(version) == version;
    }

    /** Whether of the versions about this one not every body is kept. */
    public static boolean isSparse(long version) {
        return version >= 2 * DENSE;
    }

    /** The last version up to this one whose body is kept. */
    public static long kept(long version) {
        return version - version % Math.max(1, Long.highestOneBit(version / DENSE));
    }
}
