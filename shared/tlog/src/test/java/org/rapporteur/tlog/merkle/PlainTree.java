package org.rapporteur.tlog.merkle;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962, section 2.1, word for word, over all entries: slow, and plainly right. */
public record PlainTree(List<byte[]> entries) {

    public PlainTree first(long size) {
        return new PlainTree(entries.subList(0, (int) size));
    }

    private PlainTree after(int from) {
        return new PlainTree(entries.subList(from, entries.size()));
    }

    private int n() {
        return entries.size();
    }

    /** The largest power of two smaller than n. */
    private int k() {
        int k = 1;
        while (2 * k < n()) k *= 2;
        return k;
    }

    /** MTH(D[n]). */
    public Hash root() {
        if (n() == 0) return Hash.EMPTY_TREE;
        if (n() == 1) return Hash.ofLeaf(entries.getFirst());
        return Hash.ofNode(first(k()).root(), after(k()).root());
    }

    /** PATH(m, D[n]). */
    public List<Hash> path(int m) {
        if (n() == 1) return List.of();
        return m < k()
                ? plus(first(k()).path(m), after(k()).root())
                : plus(after(k()).path(m - k()), first(k()).root());
    }

    /** PROOF(m, D[n]); empty for an empty older tree. */
    public List<Hash> proof(int m) {
        return m == 0 ? List.of() : subproof(m, true);
    }

    private List<Hash> subproof(int m, boolean whole) {
        if (m == n()) return whole ? List.of() : List.of(root());
        return m <= k()
                ? plus(first(k()).subproof(m, whole), after(k()).root())
                : plus(after(k()).subproof(m - k(), false), first(k()).root());
    }

    private static List<Hash> plus(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    public TreeHead head() {
        return new TreeHead(n(), root());
    }
}
