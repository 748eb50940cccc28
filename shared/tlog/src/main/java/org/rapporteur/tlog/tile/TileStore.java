package org.rapporteur.tlog.tile;

import java.util.Map;
import java.util.Set;

/**
 * Keeps the tiles and entry bundles of one log. Several nodes may write to one store: they write the same, since tiles
 * follow from the entries.
 */
public interface TileStore {

    /**
     * The size of the largest tree of which every tile is stored; 0 at first.
     *
     * @throws TileStoreUnavailable if the store does not answer
     */
    long size();

    /**
     * The tiles, of those asked for, that are stored.
     *
     * @throws TileStoreUnavailable if the store does not answer
     */
    Map<TileId, byte[]> read(Set<TileId> tiles);

    /**
     * Stores tiles, and after them that every tile of a tree of this size is stored. A size that is stored never
     * becomes smaller. When this returns all is durable.
     *
     * @throws TileConflict if one of them is stored with other bytes; the size is then not stored
     * @throws TileStoreUnavailable if the store does not answer; some of them may be stored
     */
    void store(Map<TileId, byte[]> tiles, long size);

    /**
     * Removes tiles of which wider ones are stored.
     *
     * @throws TileStoreUnavailable if the store does not answer
     */
    void remove(Set<TileId> tiles);
}
