package org.rapporteur.faults.round;

import static java.util.Comparator.comparingLong;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.rapporteur.faults.history.Entry;

/** What is stored, read past the ledger and past the views. */
final class Documents {

    private static final String DATABASE = "rapporteur";

    private Documents() {}

    /** The embedded database's own URI gives up after two seconds, which a busy machine may need. */
    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(60, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(20, TimeUnit.SECONDS))
                .build());
    }

    static List<Entry> ledger(String uri) {
        try (MongoClient client = client(uri)) {
            return ledger(client).find().into(new ArrayList<>()).stream()
                    .map(Documents::entry)
                    .sorted(comparingLong(Entry::position))
                    .toList();
        }
    }

    private static Entry entry(Document commit) {
        return new Entry(
                commit.getLong("_id"),
                commit.getLong("next"),
                commit.getString("stream"),
                commit.getLong("version"),
                commit.getString("key"),
                commit.getDate("at").toInstant());
    }

    /** Deletes a commit that is not the last one: what must never happen, and must be found. */
    static void lose(String uri) {
        try (MongoClient client = client(uri)) {
            List<Entry> all = ledger(uri);
            ledger(client).deleteOne(new Document("_id", all.get(all.size() / 2).position()));
        }
    }

    private static MongoCollection<Document> ledger(MongoClient client) {
        return client.getDatabase(DATABASE).getCollection("ledger");
    }

    /** Each document by its identifier, as JSON that keeps types and the order of fields. */
    static SortedMap<String, String> collection(String uri, String name) {
        try (MongoClient client = client(uri)) {
            SortedMap<String, String> documents = new TreeMap<>();
            for (RawBsonDocument document : client.getDatabase(DATABASE)
                    .getCollection(name, RawBsonDocument.class)
                    .find()) documents.put(document.getString("_id").getValue(), document.toJson());
            return documents;
        }
    }
}
