package org.rapporteur.tlog.tile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A store for tests, and for computing a root without keeping anything. */
public final class InMemoryTileStore implements TileStore {

    private final Map<TileId, byte[]> stored = new HashMap<>();
    private long size;

    @Override
    public synchronized long size() {
        return size;
    }

    @Override
    public synchronized Map<TileId, byte[]> read(Set<TileId> tiles) {
        Map<TileId, byte[]> found = new HashMap<>();
        for (TileId tile : tiles) if (stored.get(tile) instanceof byte[] bytes) found.put(tile, bytes.clone());
        return found;
    }

    @Override
    public synchronized void store(Map<TileId, byte[]> tiles, long newSize) {
        tiles.forEach((tile, bytes) -> {
            byte[] first = stored.putIfAbsent(tile, bytes.clone());
            if (first != null && !Arrays.equals(first, bytes)) throw new TileConflict(tile);
        });
        size = Math.max(size, newSize);
    }

    @Override
    public synchronized void remove(Set<TileId> tiles) {
        stored.keySet().removeAll(tiles);
    }
}
