package org.rapporteur.tlog.tile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.Subtree;
import org.rapporteur.tlog.merkle.SubtreeReader;

/** Computes the hashes of subtrees from the tiles that hold them, or their parts. */
record TileSubtrees(StoredTiles tiles) implements SubtreeReader {

    /** Where the hashes that make up a subtree stand in a tile. */
    private record Place(TileId tile, int from, int count) {

        /** The narrowest tile that holds them. */
        static Place of(Subtree subtree) {
            int inTile = subtree.level() % TileId.HEIGHT;
            long first = subtree.index() << inTile;
            int from = (int) (first % TileId.FULL);
            int count = 1 << inTile;
            return new Place(
                    new TileId(subtree.level() / TileId.HEIGHT, first / TileId.FULL, from + count), from, count);
        }
    }

    @Override
    public Map<Subtree, Hash> read(Set<Subtree> subtrees) {
        Map<Subtree, Place> places = new HashMap<>();
        subtrees.forEach(subtree -> places.put(subtree, Place.of(subtree)));
        Set<TileId> needed = new HashSet<>();
        places.values().forEach(place -> needed.add(place.tile()));
        Map<TileId, byte[]> read = tiles.read(needed);
        Map<Subtree, Hash> hashes = new HashMap<>();
        places.forEach((subtree, place) -> hashes.put(
                subtree,
                new TileHashes(Objects.requireNonNull(read.get(place.tile()))).root(place.from(), place.count())));
        return hashes;
    }
}
