package org.rapporteur.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A client that finds out within two seconds that the database is away, instead of the driver's thirty. */
record Connection(MongoClient client, MongoDatabase database) {

    private static final int AWAY_AFTER_MS = 1_000;
    private static final int SILENT_AFTER_MS = 2_000;

    /** After a lost connection the driver looks again only so often; at its own pace a second would not suffice. */
    private static final int LOOK_AGAIN_AFTER_MS = 50;

    static Connection to(String uri) {
        ConnectionString string = new ConnectionString(uri);
        MongoClient client = MongoClients.create(settings(string));
        String database = Objects.requireNonNullElse(string.getDatabase(), "rapporteur");
        return new Connection(client, client.getDatabase(database));
    }

    /** Without the driver's own retries: the appender knows better what a repeated insert means. */
    private static MongoClientSettings settings(ConnectionString string) {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS)
                        .readTimeout(SILENT_AFTER_MS, TimeUnit.MILLISECONDS))
                .applyToServerSettings(
                        server -> server.minHeartbeatFrequency(LOOK_AGAIN_AFTER_MS, TimeUnit.MILLISECONDS)
                                .heartbeatFrequency(AWAY_AFTER_MS / 2, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(SILENT_AFTER_MS, TimeUnit.MILLISECONDS))
                .retryWrites(false)
                .applyConnectionString(string)
                .build();
    }

    void close() {
        client.close();
    }
}
