package org.rapporteur.tlog.tile;

class InMemoryTileStoreTest extends TileStoreContract {

    private final TileStore store = new InMemoryTileStore();

    @Override
    protected TileStore node() {
        return store;
    }
}
