package org.rapporteur.tlog.tile;

/** A tile is stored with bytes that do not follow from the entries: one of the two has been altered. */
public final class TileConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TileConflict(TileId tile) {
        super("The tile " + tile.path() + " is stored with other bytes than those that follow from the entries.");
    }
}
