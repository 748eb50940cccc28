package org.rapporteur.tlog.merkle;

/**
 * A tree at one size.
 *
 * @param size the number of entries
 * @param root the Merkle tree hash of all of them
 */
public record TreeHead(long size, Hash root) {

    public static final TreeHead EMPTY = new TreeHead(0, Hash.EMPTY_TREE);

    /** @throws IllegalArgumentException if the size is negative */
    public TreeHead {
        if (size < 0) throw new IllegalArgumentException("The size of a tree is not negative: " + size + ".");
    }
}
