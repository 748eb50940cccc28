package org.rapporteur.tlog.merkle;

import java.util.List;

/**
 * A proof that one tree is the beginning of another (RFC 9162, section 2.1.4).
 *
 * @param hashes in the order of the specification; none where the older tree is empty, or the two are of one size
 */
public record ConsistencyProof(List<Hash> hashes) {

    public static final ConsistencyProof EMPTY = new ConsistencyProof(List.of());

    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether the newer tree begins with all entries of the older one. */
    public boolean proves(TreeHead older, TreeHead newer) {
        if (older.size() > newer.size() || !empty(older) || !empty(newer)) return false;
        if (older.size() == newer.size())
            return hashes.isEmpty() && older.root().equals(newer.root());
        if (older.size() == 0) return hashes.isEmpty();
        boolean complete = Long.bitCount(older.size()) == 1;
        if (!complete && hashes.isEmpty()) return false;
        return complete
                ? climb(older.root(), hashes, older, newer)
                : climb(hashes.getFirst(), hashes.subList(1, hashes.size()), older, newer);
    }

    /** The root of an empty tree is known. */
    private static boolean empty(TreeHead head) {
        return head.size() > 0 || head.root().equals(Hash.EMPTY_TREE);
    }

    private static boolean climb(Hash start, List<Hash> siblings, TreeHead older, TreeHead newer) {
        int levels = Long.numberOfTrailingZeros(older.size());
        long node = (older.size() - 1) >>> levels;
        long last = (newer.size() - 1) >>> levels;
        Hash olderRoot = start;
        Hash newerRoot = start;
        for (Hash sibling : siblings) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                olderRoot = Hash.ofNode(sibling, olderRoot);
                newerRoot = Hash.ofNode(sibling, newerRoot);
                int even = Long.numberOfTrailingZeros(node);
                node >>>= even;
                last >>>= even;
            } else {
                newerRoot = Hash.ofNode(newerRoot, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && olderRoot.equals(older.root()) && newerRoot.equals(newer.root());
    }
}
