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
import org.rapporteur.query.kit.FilterEntry;
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

    private static final Document FROM = new Document("from", 1);

    private final StoredForm<D, ?> form;
    private final Bodies<D, ?> bodies;
    private final MongoCollection<Document> latest;
    private final MongoCollection<Document> superseded;

    private Documents(
            StoredForm<D, ?> form,
            Bodies<D, ?> bodies,
            MongoCollection<Document> latest,
            MongoCollection<Document> superseded) {
        this.form = form;
        this.bodies = bodies;
        this.latest = latest;
        this.superseded = superseded;
    }

    static <D, E extends Event> Documents<D> of(
            View<D, E> view, Generation generation, MongoDatabase database, Bodies.Makings makings) {
        var form = new StoredForm<>(view, generation.version());
        var superseded = database.getCollection(versions(generation));
        return new Documents<>(
                form,
                new Bodies<>(generation, form, superseded, makings),
                database.getCollection(generation.storedAs()),
                superseded);
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
        return byId(latest, subject).map(bodies::read);
    }

    /** The latest documents of these subjects, as far as there are any. */
    public Map<String, DocumentVersion<D>> latest(Collection<String> subjects) {
        return among(subjects).stream()
                .map(bodies::read)
                .collect(Collectors.toMap(DocumentVersion::subject, one -> one));
    }

    /** The document of a subject as it was at a position. */
    public Optional<DocumentVersion<D>> at(String subject, long position) {
        return byId(latest, subject)
                .flatMap(last -> from(last) <= position ? Optional.of(last) : earlier(last, position))
                .map(bodies::read);
    }

    /** The documents of these subjects as they were at a position, as far as there were any, sorted by subject. */
    public List<DocumentVersion<D>> at(Collection<String> subjects, long position) {
        return among(subjects).stream()
                .flatMap(last -> from(last) <= position ? Stream.of(last) : earlier(last, position).stream())
                .map(bodies::read)
                .sorted(Comparator.comparing(DocumentVersion::subject))
                .toList();
    }

    /**
     * Every event has made a version, so halving their numbers finds the one that held; only of the first events there
     * is none where they were passed over.
     */
    private Optional<Document> earlier(Document last, long position) {
        var subject = last.getString("subject");
        var found = -1L;
        var low = 0L;
        var high = last.getLong("version") - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var version = form(subject, middle, FROM);
            if (version.isPresent() && from(version.get()) > position) high = middle - 1;
            else {
                found = version.isPresent() ? middle : -1;
                low = middle + 1;
            }
        }
        return found < 0 ? Optional.empty() : form(subject, found, new Document());
    }

    private List<Document> among(Collection<String> subjects) {
        var among = new Document("_id", new Document("$in", List.copyOf(subjects)));
        return Answered.by(() -> latest.find(among).into(new ArrayList<>()));
    }

    private static long from(Document version) {
        return version.getLong("from");
    }

    private Optional<Document> form(String subject, long version, Document members) {
        var id = new Document("_id", StoredForm.key(subject, version));
        return Answered.by(() ->
                Optional.ofNullable(superseded.find(id).projection(members).first()));
    }

    private static Optional<Document> byId(MongoCollection<Document> collection, String id) {
        return Answered.by(() ->
                Optional.ofNullable(collection.find(new Document("_id", id)).first()));
    }

    /** The selected documents as they were at the position, sorted by subject. */
    public List<DocumentVersion<D>> select(Selection selection) {
        var found = Answered.by(() -> new Selecting(latest, superseded).select(selection));
        return found.stream().map(bodies::read).toList();
    }

    /** The same without the documents themselves: only by what each is found. */
    public List<FilterEntry> entries(Selection selection) {
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
        projected.latest().forEach(one -> bodies.remember(one.document()));
    }
}
