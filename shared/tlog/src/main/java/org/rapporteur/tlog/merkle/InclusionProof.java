package org.rapporteur.tlog.merkle;

import java.util.List;

/**
 * A proof that an entry stands at an index of a tree (RFC 9162, section 2.1.3).
 *
 * @param index the entry's index; the first is 0
 * @param hashes the siblings on the way from the leaf to the root
 */
public record InclusionProof(long index, List<Hash> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether the tree has this leaf at the index. Any surplus or missing hash makes the proof invalid. */
    public boolean proves(Hash leaf, TreeHead head) {
        if (index < 0 || index >= head.size()) return false;
        long node = index;
        long last = head.size() - 1;
        Hash computed = leaf;
        for (Hash sibling : hashes) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                computed = Hash.ofNode(sibling, computed);
                int levels = Long.numberOfTrailingZeros(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                computed = Hash.ofNode(computed, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && computed.equals(head.root());
    }
}
