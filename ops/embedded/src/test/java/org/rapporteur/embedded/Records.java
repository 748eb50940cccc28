package org.rapporteur.embedded;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Random;
import org.bson.Document;

/** A collection like a ledger's: three unique indexes, of which one is on two fields. */
final class Records {

    private static final int BODY_LENGTH = 500;

    private Records() {}

    static MongoCollection<Document> of(MongoClient client) {
        return client.getDatabase("rapporteur")
                .getCollection("ledger")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    static MongoCollection<Document> indexed(MongoClient client) {
        MongoCollection<Document> records = of(client);
        records.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
        records.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        return records;
    }

    static Document record(long id, String stream, long version, String key) {
        return new Document("_id", id)
                .append("stream", stream)
                .append("version", version)
                .append("key", key)
                .append("body", body(id));
    }

    /** As hard to compress as text is. */
    private static String body(long id) {
        return new Random(id)
                .ints(BODY_LENGTH, 'a', 'q')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Document record(long id) {
        return record(id, "meeting:adgmin-" + id, 0, "key-" + id);
    }
}
