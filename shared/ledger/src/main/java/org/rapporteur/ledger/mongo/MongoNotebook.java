package org.rapporteur.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Notebook;

/** A notebook in a collection. What is lost of it with a server was worth no more than the time to find it out again. */
final class MongoNotebook implements Notebook {

    private final MongoCollection<Document> collection;

    MongoNotebook(MongoDatabase database, String name) {
        collection = database.getCollection(name);
    }

    @Override
    public Map<String, Note> all() {
        try {
            var notes = new HashMap<String, Note>();
            for (var found : collection.find())
                notes.put(found.getString("_id"), new Note(found.getLong("number"), found.getString("text")));
            return notes;
        } catch (MongoException away) {
            throw unavailable(away);
        }
    }

    @Override
    public void keep(String name, Note note) {
        var notLater = new Document("_id", name).append("number", new Document("$lte", note.number()));
        var kept = new Document("$set", new Document("number", note.number()).append("text", note.text()));
        try {
            collection.updateOne(notLater, kept, new UpdateOptions().upsert(true));
        } catch (MongoWriteException fault) {
            if (fault.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw unavailable(fault);
            // A later one stands.
        } catch (MongoException away) {
            throw unavailable(away);
        }
    }

    private static LedgerUnavailable unavailable(MongoException cause) {
        return new LedgerUnavailable("The ledger's database does not answer.", cause);
    }
}
