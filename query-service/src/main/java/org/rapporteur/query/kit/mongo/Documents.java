package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Entry;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Latest;
import org.rapporteur.query.kit.Overtaken;
import org.rapporteur.query.kit.Projected;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.View;

/**
 * The documents of one view: the latest of each subject in one collection, those that they superseded in another. What
 * is superseded is written first; so who reads the latest first and then the superseded ones misses none.
 */
public final class Documents<D> {

    private final StoredForm<D, ?> form;
    private final MongoCollection<Document> latest;
    private final MongoCollection<Document> superseded;

    private Documents(StoredForm<D, ?> form, MongoCollection<Document> latest, MongoCollection<Document> superseded) {
        this.form = form;
        this.latest = latest;
        this.superseded = superseded;
    }

    static <D, E extends Event> Documents<D> of(View<D, E> view, Generation generation, MongoDatabase database) {
        return new Documents<>(
                new StoredForm<>(view, generation.version()),
                database.getCollection(generation.storedAs()),
                database.getCollection(versions(generation)));
    }

    static String versions(Generation generation) {
        return generation.storedAs() + "-versions";
    }

    /** The first is for {@link Writing}; the others for a server that uses them: the embedded one reads all instead. */
    public void createIndexes() {
        Answered.by(() -> {
            latest.createIndex(new Document("_id", 1).append("from", 1), new IndexOptions().unique(true));
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

    /** The latest documents of these subjects, as far as there are any. */
    public Map<String, DocumentVersion<D>> latest(Collection<String> subjects) {
        var among = new Document("_id", new Document("$in", List.copyOf(subjects)));
        var found = Answered.by(() -> latest.find(among).into(new ArrayList<>()));
        return found.stream().map(form::read).collect(Collectors.toMap(DocumentVersion::subject, one -> one));
    }

    /** The document of a subject as it was at a position. */
    public Optional<DocumentVersion<D>> at(String subject, long position) {
        return latest(subject).flatMap(last -> last.from() <= position ? Optional.of(last) : earlier(last, position));
    }

    /** The documents of these subjects as they were at a position, as far as there were any, sorted by subject. */
    public List<DocumentVersion<D>> at(Collection<String> subjects, long position) {
        return latest(subjects).values().stream()
                .flatMap(last -> last.from() <= position ? Stream.of(last) : earlier(last, position).stream())
                .sorted(Comparator.comparing(DocumentVersion::subject))
                .toList();
    }

    /**
     * Every event has made a version, so halving their numbers finds the one that held; only of the first events there
     * is none where they were passed over.
     */
    private Optional<DocumentVersion<D>> earlier(DocumentVersion<D> last, long position) {
        var found = Optional.<DocumentVersion<D>>empty();
        var low = 0L;
        var high = last.version() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var version = version(last.subject(), middle);
            if (version.isPresent() && version.get().from() > position) high = middle - 1;
            else {
                found = version;
                low = middle + 1;
            }
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

    /** The same without the documents themselves: only by what each is found. */
    public List<Entry> entries(Selection selection) {
        var found = Answered.by(() -> new Selecting(latest, superseded).entries(selection));
        return found.stream().map(StoredForm::entry).toList();
    }

    /** Throws whatever keeps the document from being written in its form. */
    public void check(DocumentVersion<D> document) {
        form.replacement(new Latest<>(document, Latest.NONE));
    }

    /** @throws Overtaken if a document is no longer what was read before it was projected on */
    public void write(Projected<D> projected) {
        Answered.by(() -> {
            Writing.superseded(
                    superseded,
                    projected.superseded().stream().map(form::superseded).toList());
            Writing.latest(
                    latest, projected.latest().stream().map(form::replacement).toList());
            return projected;
        });
    }
}
