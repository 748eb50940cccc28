package org.rapporteur.query.kit.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.View;

/** The database that keeps the documents of all views; within two seconds it is found to be away. */
public final class ViewDatabase implements AutoCloseable {

    private static final int AWAY_AFTER_MS = 1_000;
    private static final int SILENT_AFTER_MS = 2_000;

    private final MongoClient client;
    private final MongoDatabase database;

    private ViewDatabase(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** @param uri a connection string; without a database in it, the database is {@code rapporteur} */
    public static ViewDatabase connect(String uri) {
        var string = new ConnectionString(uri);
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS)
                        .readTimeout(SILENT_AFTER_MS, TimeUnit.MILLISECONDS))
                .retryWrites(false)
                .applyConnectionString(string)
                .build();
        return new ViewDatabase(
                MongoClients.create(settings), Objects.requireNonNullElse(string.getDatabase(), "rapporteur"));
    }

    public <D, E extends Event> Documents<D> documents(View<D, E> view) {
        return Documents.of(view, database);
    }

    public StoredPositions positions() {
        return new StoredPositions(database);
    }

    @Override
    public void close() {
        client.close();
    }
}
