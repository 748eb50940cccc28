package org.rapporteur.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongFunction;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.mongo.MongoLedger;

/** A database of its own for one trial, dropped when the trial is over. */
record Fresh(String uri, MongoClient client, MongoDatabase database) implements AutoCloseable {

    private static final int AT_ONCE = 500;

    static Fresh on(Server server) {
        String uri = server.fresh();
        ConnectionString string = new ConnectionString(uri);
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(string)
                .retryWrites(false)
                .build());
        String name = Objects.requireNonNull(string.getDatabase());
        return new Fresh(
                uri, client, client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true)));
    }

    MongoLedger ledger() {
        return MongoLedger.connect(uri, Clock.systemUTC());
    }

    /** Puts so many commits into the ledger at once, as if they had been appended. */
    Fresh filled(LongFunction<Draft> drafts, int commits) {
        try (MongoLedger empty = ledger()) {
            new RawCommits(database, "ledger").insert(drafts, empty.head(), commits, AT_ONCE);
        }
        return this;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
