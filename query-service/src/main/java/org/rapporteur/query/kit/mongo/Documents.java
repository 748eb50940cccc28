package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Projected;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.View;

/**
 * The documents of one view: the latest of each subject in one collection, those that they superseded in another. What
 * is superseded is written first; so who reads the latest first and then the superseded ones misses none.
 */
public final class Documents<D> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final StoredForm<D, ?> form;
    private final MongoCollection<Document> latest;
    private final MongoCollection<Document> superseded;

    private Documents(StoredForm<D, ?> form, MongoCollection<Document> latest, MongoCollection<Document> superseded) {
        this.form = form;
        this.latest = latest;
        this.superseded = superseded;
    }

    public static <D, E extends Event> Documents<D> of(View<D, E> view, MongoDatabase database) {
        return new Documents<>(
                new StoredForm<>(view),
                database.getCollection(view.storedAs()),
                database.getCollection(view.storedAs() + "-versions"));
    }

    /** For a server that uses them; the embedded one finds only by identifier and reads all for the rest. */
    public void createIndexes() {
        Answered.by(() -> {
            for (var collection : List.of(latest, superseded)) {
                collection.createIndex(new Document("subject", 1).append("from", 1));
                collection.createIndex(new Document("filters.$**", 1));
            }
            return superseded.createIndex(new Document("until", 1).append("from", 1));
        });
    }

    public Optional<DocumentVersion<D>> latest(String subject) {
        return byId(latest, subject);
    }

    /** The document of a subject as it was at a position. */
    public Optional<DocumentVersion<D>> at(String subject, long position) {
        return latest(subject).flatMap(last -> last.from() <= position ? Optional.of(last) : earlier(last, position));
    }

    /** Every event has made a version, so halving their numbers finds the one that held. */
    private Optional<DocumentVersion<D>> earlier(DocumentVersion<D> last, long position) {
        var found = Optional.<DocumentVersion<D>>empty();
        var low = 0L;
        var high = last.version() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var version = version(last.subject(), middle);
            if (version.isPresent() && version.get().from() <= position) {
                found = version;
                low = middle + 1;
            } else high = middle - 1;
        }
        return found;
    }

    private Optional<DocumentVersion<D>> version(String subject, long version) {
        return byId(superseded, StoredForm.key(subject, version));
    }

    private Optional<DocumentVersion<D>> byId(MongoCollection<Document> collection, String id) {
        var found = Answered.by(() -> collection.find(new Document("_id", id)).first());
        return Optional.ofNullable(found).map(form::read);
    }

    /** The selected documents as they were at the position, sorted by subject. */
    public List<DocumentVersion<D>> select(Selection selection) {
        var found = Answered.by(() -> new Selecting(latest, superseded).select(selection));
        return found.stream().map(form::read).toList();
    }

    public void write(Projected<D> projected) {
        replace(
                superseded,
                projected.superseded().stream().map(form::superseded).toList());
        replace(latest, projected.latest().stream().map(form::latest).toList());
    }

    private static void replace(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) return;
        var writes = documents.stream()
                .map(document -> new ReplaceOneModel<>(new Document("_id", document.get("_id")), document, UPSERT))
                .toList();
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
}
