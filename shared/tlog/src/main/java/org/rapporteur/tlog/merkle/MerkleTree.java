package org.rapporteur.tlog.merkle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A tree at one size, whose root and proofs are computed from the hashes of its complete subtrees.
 *
 * @param size the number of entries
 * @param reader knows at least all complete subtrees of a tree of this size
 */
public record MerkleTree(long size, SubtreeReader reader) {

    /** A run of entries, of which the root is needed. */
    private record Range(long from, long end) {}

    /** @throws IllegalArgumentException if the size is negative */
    public MerkleTree {
        if (size < 0) throw new IllegalArgumentException("The size of a tree is not negative: " + size + ".");
    }

    public TreeHead head() {
        return new TreeHead(
                size,
                size == 0 ? Hash.EMPTY_TREE : roots(List.of(new Range(0, size))).getFirst());
    }

    /** @throws IllegalArgumentException if the tree has no such index */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size)
            throw new IllegalArgumentException("A tree of size %s has no index %s.".formatted(size, index));
        List<Range> siblings = new ArrayList<>();
        long from = 0;
        long end = size;
        while (end - from > 1) {
            long middle = from + half(end - from);
            if (index < middle) {
                siblings.add(new Range(middle, end));
                end = middle;
            } else {
                siblings.add(new Range(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, roots(siblings.reversed()));
    }

    /**
     * The proof that the tree of the older size is the beginning of this one.
     *
     * @throws IllegalArgumentException if the older size is negative, or more than this size
     */
    public ConsistencyProof consistencyWith(long olderSize) {
        if (olderSize < 0 || olderSize > size)
            throw new IllegalArgumentException(
                    "A tree of size %s has no beginning of size %s.".formatted(size, olderSize));
        if (olderSize == 0) return ConsistencyProof.EMPTY;
        List<Range> ranges = new ArrayList<>();
        long from = 0;
        long end = size;
        while (olderSize < end) {
            long middle = from + half(end - from);
            if (olderSize <= middle) {
                ranges.add(new Range(middle, end));
                end = middle;
            } else {
                ranges.add(new Range(from, middle));
                from = middle;
            }
        }
        // The older tree as a whole is known to the verifier; a part of it is not.
        if (from > 0) ranges.add(new Range(from, end));
        return new ConsistencyProof(roots(ranges.reversed()));
    }

    /** The largest power of two that is smaller. */
    private static long half(long entries) {
        return Long.highestOneBit(entries - 1);
    }

    private List<Hash> roots(List<Range> ranges) {
        Set<Subtree> needed = new LinkedHashSet<>();
        for (Range range : ranges) needed.addAll(Subtree.covering(range.from(), range.end()));
        if (needed.isEmpty()) return List.of();
        Map<Subtree, Hash> known = reader.read(needed);
        return ranges.stream().map(range -> root(range, known)).toList();
    }

    private static Hash root(Range range, Map<Subtree, Hash> known) {
        List<Subtree> subtrees = Subtree.covering(range.from(), range.end());
        Hash root = hash(subtrees.getLast(), known);
        for (int at = subtrees.size() - 2; at >= 0; at--) root = Hash.ofNode(hash(subtrees.get(at), known), root);
        return root;
    }

    private static Hash hash(Subtree subtree, Map<Subtree, Hash> known) {
        return Objects.requireNonNull(known.get(subtree), () -> "The reader has no hash of " + subtree + ".");
    }
}
