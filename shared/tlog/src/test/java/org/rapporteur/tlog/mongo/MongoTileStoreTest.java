package org.rapporteur.tlog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.tlog.tile.Entries;
import org.rapporteur.tlog.tile.TileId;
import org.rapporteur.tlog.tile.TileStore;
import org.rapporteur.tlog.tile.TileStoreContract;
import org.rapporteur.tlog.tile.TileStoreUnavailable;
import org.rapporteur.tlog.tile.TiledLog;

/** On the embedded database, or on the server that {@code MONGODB_URI} names, in a database that is dropped again. */
class MongoTileStoreTest extends TileStoreContract {

    private static final TileId TILE = new TileId(0, 0, 1);

    private static final Optional<String> GIVEN =
            Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());

    private final Optional<EmbeddedDatabase> embedded =
            GIVEN.isPresent() ? Optional.empty() : Optional.of(EmbeddedDatabase.inMemory());
    private final MongoClient client =
            MongoClients.create(GIVEN.orElseGet(() -> embedded.orElseThrow().uri()));
    private final String database = "tlog-" + UUID.randomUUID();

    @Override
    protected TileStore node() {
        return new MongoTileStore(client.getDatabase(database), "tiles");
    }

    @AfterEach
    void drop() {
        client.getDatabase(database).drop();
        client.close();
        embedded.ifPresent(EmbeddedDatabase::close);
    }

    @Test
    void each_tile_is_stored_under_its_path() {
        new TiledLog(node()).append(0, Entries.upTo(300));
        List<String> ids = client.getDatabase(database)
                .getCollection("tiles")
                .find()
                .map((Document stored) -> stored.getString("_id"))
                .into(new ArrayList<>());

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "tile/0/000",
                        "tile/0/001.p/44",
                        "tile/1/000.p/1",
                        "tile/entries/000",
                        "tile/entries/001.p/44",
                        "size");
    }

    @Test
    void a_database_that_is_away_is_said_to_be_away() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        try (MongoClient away = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=50")) {
            TileStore store = new MongoTileStore(away.getDatabase(database), "tiles");

            assertThatThrownBy(store::size).isInstanceOf(TileStoreUnavailable.class);
            assertThatThrownBy(() -> store.read(Set.of(TILE))).isInstanceOf(TileStoreUnavailable.class);
            assertThatThrownBy(() -> store.store(Map.of(TILE, new byte[1]), 1))
                    .isInstanceOf(TileStoreUnavailable.class);
        }
    }
}
