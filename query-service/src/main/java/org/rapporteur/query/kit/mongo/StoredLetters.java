package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;

/** The dead letters of all views: few, so that they may be read whole. */
public final class StoredLetters {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;

    StoredLetters(MongoDatabase database) {
        collection = database.getCollection("dead-letters");
    }

    public List<Letter> all() {
        return found(new Document());
    }

    /** @param storedAs the name under which the documents of a generation are kept */
    public List<Letter> of(String storedAs) {
        return found(new Document("generation", storedAs));
    }

    public Optional<Letter> byId(String id) {
        return found(new Document("_id", id)).stream().findFirst();
    }

    /** Adds them; one that is there already stays as it is. */
    public void park(Collection<Letter> letters) {
        Answered.by(() -> {
            for (var letter : letters)
                collection.updateOne(
                        new Document("_id", letter.id()),
                        new Document("$setOnInsert", fields(letter)),
                        new UpdateOptions().upsert(true));
            return letters;
        });
    }

    public void put(Letter letter) {
        var document = new Document("_id", letter.id());
        document.putAll(fields(letter));
        Answered.by(() -> collection.replaceOne(new Document("_id", letter.id()), document, UPSERT));
    }

    public void remove(Letter letter) {
        Answered.by(() -> collection.deleteOne(new Document("_id", letter.id())));
    }

    /** Asks the node that projects the view to do something; false if nothing of that name waits. */
    public boolean want(String id, Letter.Wanted wanted) {
        var waiting = new Document("_id", id).append("state", Letter.State.PARKED.name());
        var asked = new Document("$set", new Document("wanted", wanted.name()));
        return Answered.by(() -> collection.updateOne(waiting, asked)).getMatchedCount() == 1;
    }

    void forget(Generation generation) {
        collection.deleteMany(new Document("generation", generation.storedAs()));
    }

    private List<Letter> found(Document query) {
        return Answered.by(() -> collection.find(query).into(new ArrayList<>())).stream()
                .map(StoredLetters::read)
                .toList();
    }

    private static Document fields(Letter letter) {
        var wanted = letter.wanted();
        return new Document("generation", letter.generation().storedAs())
                .append("view", letter.generation().view())
                .append("viewVersion", letter.generation().version())
                .append("number", letter.generation().number())
                .append("subject", letter.subject())
                .append("position", letter.position())
                .append("version", letter.version())
                .append("event", letter.event())
                .append("why", letter.why())
                .append("attempts", letter.attempts())
                .append("state", letter.state().name())
                .append("wanted", wanted == null ? null : wanted.name());
    }

    private static Letter read(Document stored) {
        var wanted = stored.getString("wanted");
        return new Letter(
                new Generation(stored.getString("view"), stored.getInteger("viewVersion"), stored.getInteger("number")),
                stored.getString("subject"),
                stored.getLong("position"),
                stored.getLong("version"),
                stored.getString("event"),
                stored.getString("why"),
                stored.getInteger("attempts"),
                Letter.State.valueOf(stored.getString("state")),
                wanted == null ? null : Letter.Wanted.valueOf(wanted));
    }
}
