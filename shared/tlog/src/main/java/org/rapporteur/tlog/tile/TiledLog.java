package org.rapporteur.tlog.tile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.merkle.InclusionProof;
import org.rapporteur.tlog.merkle.MerkleTree;
import org.rapporteur.tlog.merkle.TreeHead;

/** A log whose tree and entries are kept as tiles. Roots and proofs are computed from what is stored, never from memory. */
public final class TiledLog {

    private final TileStore store;

    public TiledLog(TileStore store) {
        this.store = store;
    }

    /** The number of entries that are durably stored, with all tiles over them. */
    public long size() {
        return store.size();
    }

    /**
     * Appends entries and returns when all is durable. Those that are stored already, as another node has done, are
     * compared with what is stored.
     *
     * @param from the index of the first of them, not beyond {@link #size()}
     * @throws IllegalArgumentException if entries before them are missing, or one has more than 65,535 bytes
     * @throws TileConflict if other entries are stored at their indices
     */
    public void append(long from, List<byte[]> entries) {
        StoredTiles tiles = StoredTiles.now(store);
        long size = tiles.known();
        if (from < 0 || from > size)
            throw new IllegalArgumentException("Entries from %s on cannot follow %s entries.".formatted(from, size));
        int known = (int) Math.min(size - from, entries.size());
        compare(from, entries.subList(0, known));
        if (known < entries.size()) grow(tiles, entries.subList(known, entries.size()));
    }

    private void compare(long from, List<byte[]> entries) {
        for (int at = 0; at < entries.size(); ) {
            long bundle = (from + at) / TileId.FULL;
            for (byte[] stored : entries(from + at)) {
                if (at == entries.size()) return;
                if (!Arrays.equals(stored, entries.get(at++)))
                    throw new TileConflict(new TileId(TileId.ENTRIES, bundle, TileId.FULL));
            }
        }
    }

    private void grow(StoredTiles tiles, List<byte[]> entries) {
        long from = tiles.known();
        long size = from + entries.size();
        Set<TileId> edge = new HashSet<>(TileId.edge(from));
        store.store(TreeGrowth.tiles(from, tiles.read(edge), entries), size);
        edge.removeAll(TileId.edge(size));
        store.remove(edge);
    }

    /** @throws IllegalArgumentException if the log has not had this size */
    public TreeHead head(long size) {
        return tree(size).head();
    }

    /**
     * The proof that the entry at this index is in the tree of this size.
     *
     * @throws IllegalArgumentException if the log has not had this size, or the tree no such index
     */
    public InclusionProof inclusion(long index, long size) {
        return tree(size).inclusion(index);
    }

    /**
     * The proof that the tree of the older size is the beginning of that of the newer.
     *
     * @throws IllegalArgumentException if the log has not had the newer size, or the older is larger
     */
    public ConsistencyProof consistency(long olderSize, long newerSize) {
        return tree(newerSize).consistencyWith(olderSize);
    }

    private MerkleTree tree(long size) {
        StoredTiles tiles = StoredTiles.now(store);
        if (size > tiles.known())
            throw new IllegalArgumentException("The log has not had the size %s yet.".formatted(size));
        return new MerkleTree(size, new TileSubtrees(tiles));
    }

    /** The bytes of a tile or bundle, as they are served; nothing if the log has not grown that far. */
    public Optional<byte[]> tile(TileId tile) {
        StoredTiles tiles = StoredTiles.now(store);
        boolean grown = TileId.in(tiles.known(), tile.level(), tile.index())
                .filter(widest -> widest.width() >= tile.width())
                .isPresent();
        return grown
                ? Optional.of(Objects.requireNonNull(tiles.read(Set.of(tile)).get(tile)))
                : Optional.empty();
    }

    /**
     * The entries of the bundle in which an index stands, from that index on.
     *
     * @throws IllegalArgumentException if the log has no such index
     */
    public List<byte[]> entries(long from) {
        StoredTiles tiles = StoredTiles.now(store);
        TileId bundle = TileId.in(tiles.known(), TileId.ENTRIES, from / TileId.FULL)
                .filter(widest -> from % TileId.FULL < widest.width())
                .orElseThrow(() -> new IllegalArgumentException("The log has no entry %s.".formatted(from)));
        Map<TileId, byte[]> read = tiles.read(Set.of(bundle));
        List<byte[]> entries = EntryBundle.decode(Objects.requireNonNull(read.get(bundle)));
        return entries.subList((int) (from % TileId.FULL), entries.size());
    }
}
