package org.rapporteur.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Whether a server finds a range through a unique index, or reads everything for it, as the embedded one does. */
enum Ranges {
    PLANNED,
    SCANNED;

    /**
     * A server that does not know the command {@code hello} is older than MongoDB 4.4, or the embedded one.
     *
     * @throws com.mongodb.MongoException if the server is away
     */
    static Ranges of(MongoDatabase database) {
        try {
            database.runCommand(new Document("hello", 1));
            return PLANNED;
        } catch (MongoCommandException unknown) {
            return SCANNED;
        }
    }
}
