package org.rapporteur.tlog.tile;

/** A tile that must be stored is not, or has not the length that its width asks for. The store can be built anew. */
public final class TileDamage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TileDamage(TileId tile, String what) {
        super("The tile " + tile.path() + " " + what + ".");
    }
}
