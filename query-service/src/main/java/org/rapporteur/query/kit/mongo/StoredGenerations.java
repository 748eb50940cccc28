package org.rapporteur.query.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Generations;

/** Which generations each view has: one document a view, replaced in one step, so that readers switch at one moment. */
public final class StoredGenerations {

    private final MongoCollection<Document> collection;

    StoredGenerations(MongoDatabase database) {
        collection = database.getCollection("view-generations");
    }

    /** All views that were ever opened, by name. */
    public Map<String, Generations> all() {
        return Answered.by(() -> {
            var found = new HashMap<String, Generations>();
            for (var stored : collection.find()) found.put(stored.getString("_id"), read(stored));
            return found;
        });
    }

    /** The view's generations as a node sees them that knows this version of it; a new view gets its first. */
    public Generations open(String view, int version) {
        return change(view, Generations.first(view, version), before -> before.opened(version));
    }

    /** What follows from the view's generations, after it was stored; nobody's change is lost. */
    public Generations change(String view, Generations otherwise, UnaryOperator<Generations> change) {
        return Answered.by(() -> {
            while (true) {
                var stored = collection.find(new Document("_id", view)).first();
                var before = stored == null ? null : read(stored);
                var after = before == null ? otherwise : change.apply(before);
                if (after.equals(before) || replaced(view, stored, after)) return after;
            }
        });
    }

    private boolean replaced(String view, @Nullable Document before, Generations after) {
        var revision = before == null ? 0 : before.getLong("revision");
        var document = new Document("_id", view)
                .append("revision", revision + 1)
                .append("served", written(after.served()))
                .append("building", after.building() == null ? null : written(after.building()))
                .append(
                        "retired",
                        after.retired().stream().map(StoredGenerations::written).toList());
        if (before == null) return inserted(document);
        var unchanged = new Document("_id", view).append("revision", revision);
        return collection.replaceOne(unchanged, document).getMatchedCount() == 1;
    }

    private boolean inserted(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException fault) {
            if (fault.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw fault;
        }
    }

    private static Document written(Generation generation) {
        return new Document("version", generation.version()).append("number", generation.number());
    }

    private static Generations read(Document stored) {
        var view = stored.getString("_id");
        var building = stored.get("building", Document.class);
        var retired = new ArrayList<Generation>();
        for (var one : stored.getList("retired", Document.class, List.of())) retired.add(read(view, one));
        return new Generations(
                read(view, stored.get("served", Document.class)),
                building == null ? null : read(view, building),
                retired);
    }

    private static Generation read(String view, Document stored) {
        return new Generation(view, stored.getInteger("version"), stored.getInteger("number"));
    }
}
