package org.rapporteur.tlog.tile;

/** The store of the tiles does not answer. What was to be done may be done again. */
public final class TileStoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TileStoreUnavailable(Throwable cause) {
        super("The store of the log's tiles does not answer.", cause);
    }
}
