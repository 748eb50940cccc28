package org.rapporteur.tlog.tile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.tlog.encoding.MalformedText;

/**
 * Reads tiles of any size that the tree has had. Of the partial tiles at one place only the widest is stored: a narrower
 * one is its beginning.
 *
 * @param known the size of the tree when the store was last asked
 */
record StoredTiles(TileStore store, long known) {

    static StoredTiles now(TileStore store) {
        return new StoredTiles(store, store.size());
    }

    /**
     * @throws TileDamage if one of them is not stored, or not whole
     * @throws IllegalArgumentException if the tree has not grown that far
     */
    Map<TileId, byte[]> read(Set<TileId> wanted) {
        for (long size = known; ; ) {
            Map<TileId, TileId> widest = widest(wanted, size);
            Set<TileId> needed = new HashSet<>(widest.values());
            Map<TileId, byte[]> found = store.read(needed);
            if (found.size() == needed.size()) return narrowed(widest, found);
            long grown = store.size();
            // Unless another node has stored wider tiles in the place of those that were looked for.
            if (grown == size) throw missing(needed, found);
            size = grown;
        }
    }

    private static Map<TileId, TileId> widest(Set<TileId> wanted, long size) {
        Map<TileId, TileId> widest = new LinkedHashMap<>();
        for (TileId tile : wanted)
            widest.put(
                    tile,
                    TileId.in(size, tile.level(), tile.index())
                            .filter(stored -> stored.width() >= tile.width())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "A tree of size %s has no tile %s.".formatted(size, tile.path()))));
        return widest;
    }

    private static Map<TileId, byte[]> narrowed(Map<TileId, TileId> widest, Map<TileId, byte[]> found) {
        Map<TileId, byte[]> narrowed = new HashMap<>();
        widest.forEach((tile, stored) ->
                narrowed.put(tile, beginning(tile.width(), stored, found.getOrDefault(stored, new byte[0]))));
        return narrowed;
    }

    private static byte[] beginning(int width, TileId stored, byte[] bytes) {
        if (stored.level() == TileId.ENTRIES) return entries(width, stored, bytes);
        TileHashes hashes = new TileHashes(bytes);
        if (!hashes.hasWidth(stored.width())) throw new TileDamage(stored, "is stored with another length");
        return hashes.first(width).bytes();
    }

    private static byte[] entries(int width, TileId stored, byte[] bytes) {
        try {
            return EntryBundle.first(width, bytes);
        } catch (MalformedText cut) {
            throw new TileDamage(stored, "is stored with another length");
        }
    }

    private static TileDamage missing(Set<TileId> needed, Map<TileId, byte[]> found) {
        Set<TileId> missing = new HashSet<>(needed);
        missing.removeAll(found.keySet());
        return new TileDamage(missing.iterator().next(), "is not stored");
    }
}
