package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import org.bson.Document;

/** Up to which position each generation of a view is projected. */
public final class StoredPositions {

    private final MongoCollection<Document> collection;

    StoredPositions(MongoDatabase database) {
        collection = database.getCollection("view-positions");
    }

    /** The position of a generation, or nothing if nobody has begun to project it. */
    public Optional<Long> position(String storedAs) {
        return Optional.ofNullable(Answered.by(
                        () -> collection.find(new Document("_id", storedAs)).first()))
                .map(document -> document.getLong("position"));
    }

    /** Where to go on; {@code start}, which is stored then, if nobody has begun. */
    public long begin(String storedAs, long start) {
        return position(storedAs).orElseGet(() -> {
            Answered.by(() -> collection.updateOne(
                    new Document("_id", storedAs),
                    new Document("$setOnInsert", new Document("position", start)),
                    new UpdateOptions().upsert(true)));
            return position(storedAs).orElse(start);
        });
    }

    /** Keeps how far one has come; false, and nothing is kept, if somebody else has moved it meanwhile. */
    public boolean move(String storedAs, long from, long to) {
        var unmoved = new Document("_id", storedAs).append("position", from);
        var update = new Document("$set", new Document("position", to));
        return Answered.by(() -> collection.updateOne(unmoved, update)).getMatchedCount() == 1;
    }

    void forget(String storedAs) {
        collection.deleteOne(new Document("_id", storedAs));
    }
}
