package org.rapporteur.ledger.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Whether a server finds a range through a unique index, or reads everything for it, as the embedded one does. */
enum Ranges {
    PLANNED,
    SCANNED;

    /** That of MongoDB 5.0; the embedded server speaks an older one. */
    private static final int WIRE_VERSION = 13;

    /** @throws com.mongodb.MongoException if the server is away */
    static Ranges of(MongoDatabase database) {
        // By its old name, since the embedded server does not know the new one, and every other knows both.
        Document said = database.runCommand(new Document("isMaster", 1));
        return said.getInteger("maxWireVersion", 0) < WIRE_VERSION ? SCANNED : PLANNED;
    }
}
