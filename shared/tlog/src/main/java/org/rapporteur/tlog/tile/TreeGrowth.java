package org.rapporteur.tlog.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.tlog.merkle.Hash;

/** The tiles that a tree gains by further entries. */
final class TreeGrowth {

    /** A level's last tile, to which is added until it is full. */
    private static final class Edge {

        private final int level;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long index;
        private int width;
        private boolean changed;

        Edge(int level, long index) {
            this.level = level;
            this.index = index;
        }

        TileId tile() {
            return new TileId(level, index, width);
        }

        void next() {
            bytes.reset();
            index++;
            width = 0;
            changed = false;
        }
    }

    private final long size;
    private final Edge entries;
    private final List<Edge> levels = new ArrayList<>();
    private final Map<TileId, byte[]> gained = new LinkedHashMap<>();

    private TreeGrowth(long size, Map<TileId, byte[]> edge) {
        this.size = size;
        this.entries = new Edge(TileId.ENTRIES, size / TileId.FULL);
        edge.forEach((tile, bytes) -> {
            Edge begun = tile.level() == TileId.ENTRIES ? entries : level(tile.level());
            begun.bytes.writeBytes(bytes);
            begun.width = tile.width();
        });
    }

    /**
     * Full tiles and those that are partial at the end, of which the tree before had none.
     *
     * @param edge the partial tiles of the tree of this size
     */
    static Map<TileId, byte[]> tiles(long size, Map<TileId, byte[]> edge, List<byte[]> entries) {
        TreeGrowth growth = new TreeGrowth(size, edge);
        entries.forEach(growth::add);
        growth.end();
        return growth.gained;
    }

    private Edge level(int level) {
        while (levels.size() <= level) {
            int next = levels.size();
            levels.add(new Edge(next, size >>> (TileId.HEIGHT * (next + 1))));
        }
        return levels.get(level);
    }

    private void add(byte[] entry) {
        EntryBundle.append(entry, entries.bytes);
        grown(entries);
        add(0, Hash.ofLeaf(entry));
    }

    private void add(int level, Hash hash) {
        Edge edge = level(level);
        edge.bytes.writeBytes(hash.bytes());
        if (edge.width + 1 == TileId.FULL) {
            Hash root = new TileHashes(edge.bytes.toByteArray()).root(0, TileId.FULL);
            grown(edge);
            add(level + 1, root);
        } else {
            grown(edge);
        }
    }

    private void grown(Edge edge) {
        edge.width++;
        edge.changed = true;
        if (edge.width == TileId.FULL) {
            gain(edge);
            edge.next();
        }
    }

    private void end() {
        if (entries.changed) gain(entries);
        levels.stream().filter(edge -> edge.changed).forEach(this::gain);
    }

    private void gain(Edge edge) {
        gained.put(edge.tile(), edge.bytes.toByteArray());
    }
}
