package org.rapporteur.tlog.merkle;

import java.util.Map;
import java.util.Set;

/** Gives the hashes of complete subtrees of a log. */
@FunctionalInterface
public interface SubtreeReader {

    /** The hash of each of these subtrees. All are asked for at once, so that a store can read them together. */
    Map<Subtree, Hash> read(Set<Subtree> subtrees);
}
