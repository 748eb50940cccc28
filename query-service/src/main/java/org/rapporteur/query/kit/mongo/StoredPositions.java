package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import org.bson.Document;

/** Up to which position each view is projected, and by which node. */
public final class StoredPositions {

    private final MongoCollection<Document> collection;

    public StoredPositions(MongoDatabase database) {
        collection = database.getCollection("view-positions");
    }

    /** The position of a view, or nothing if nobody has begun to project it. */
    public Optional<Long> position(String view) {
        return stored(view).map(document -> document.getLong("position"));
    }

    public boolean ownedBy(String view, String owner) {
        return stored(view)
                .filter(document -> owner.equals(document.getString("owner")))
                .isPresent();
    }

    /** Takes the view over from whoever projects it; it begins where that one was, or at {@code start}. */
    public void take(String view, String owner, long start) {
        collection.updateOne(
                new Document("_id", view),
                new Document("$set", new Document("owner", owner))
                        .append("$setOnInsert", new Document("position", start)),
                new UpdateOptions().upsert(true));
    }

    /** Keeps how far the owner has come; false, and nothing is kept, if it is another's by now. */
    public boolean store(String view, String owner, long position) {
        var mine = new Document("_id", view).append("owner", owner);
        return collection
                        .updateOne(mine, new Document("$set", new Document("position", position)))
                        .getMatchedCount()
                == 1;
    }

    private Optional<Document> stored(String view) {
        return Optional.ofNullable(
                Answered.by(() -> collection.find(new Document("_id", view)).first()));
    }
}
