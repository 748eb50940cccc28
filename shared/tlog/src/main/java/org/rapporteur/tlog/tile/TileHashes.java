package org.rapporteur.tlog.tile;

import java.util.Arrays;
import org.rapporteur.tlog.merkle.Hash;

/**
 * The hashes of a tile.
 *
 * @param bytes one hash after another
 */
record TileHashes(byte[] bytes) {

    TileHashes first(int hashes) {
        return new TileHashes(Arrays.copyOf(bytes, hashes * Hash.LENGTH));
    }

    boolean hasWidth(int width) {
        return bytes.length == width * Hash.LENGTH;
    }

    /** The root over as many hashes from one on, a power of two. */
    Hash root(int from, int count) {
        if (count == 1) return Hash.at(from * Hash.LENGTH, bytes);
        int half = count / 2;
        return Hash.ofNode(root(from, half), root(from + half, half));
    }
}
