package org.rapporteur.tlog.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A subtree whose number of leaves is a power of two. Its hash stays the same however the log grows.
 *
 * @param level its height; a leaf has level 0
 * @param index its place among the subtrees of its level; the first is 0
 */
public record Subtree(int level, long index) {

    /** The subtrees, largest first, that make up the entries from one index to before another. */
    static List<Subtree> covering(long from, long end) {
        List<Subtree> subtrees = new ArrayList<>();
        for (long next = from; next < end; ) {
            int aligned = Long.numberOfTrailingZeros(next);
            int fitting = Long.SIZE - 1 - Long.numberOfLeadingZeros(end - next);
            int level = Math.min(aligned, fitting);
            subtrees.add(new Subtree(level, next >>> level));
            next += 1L << level;
        }
        return subtrees;
    }
}
