package org.rapporteur.ledger.mongo;

import static java.util.Comparator.comparing;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;

/**
 * The collection, asked only what its server answers at once. For every server that is flat equalities on one unique
 * index, and lists of {@code _id}; for one that plans over ranges, also a range in the order of such an index.
 */
final class Commits {

    private static final Document TIP = new Document("next", 1).append("at", 1);

    private final MongoCollection<Document> collection;
    private final Ranges ranges;

    /** @throws MongoException if the server is away */
    Commits(MongoDatabase database) {
        collection = database.getCollection("ledger")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        ranges = Ranges.of(database);
    }

    void createIndexes() {
        IndexOptions unique = new IndexOptions().unique(true);
        collection.createIndex(new Document("stream", 1).append("version", 1), unique);
        collection.createIndex(new Document("key", 1), unique);
    }

    /** Inserts all, in order, up to the first that cannot be. */
    Landing insert(List<Commit> chain) {
        try {
            collection.insertMany(
                    chain.stream().map(CommitDocument::of).toList(), new InsertManyOptions().ordered(true));
            return Landing.ofAll(chain.size());
        } catch (MongoException fault) {
            return Landing.after(fault);
        }
    }

    Optional<Commit> byKey(String key) {
        return commit(new Document("key", key));
    }

    Optional<Commit> at(String stream, long version) {
        return commit(new Document("stream", stream).append("version", version));
    }

    /** The commits of a stream from the one that begins at this version on. */
    List<Commit> following(String stream, long version) {
        return ranges == Ranges.PLANNED ? range(stream, version) : oneByOne(stream, version);
    }

    private List<Commit> range(String stream, long version) {
        Document query = new Document("stream", stream).append("version", new Document("$gte", version));
        return collection.find(query).sort(new Document("version", 1)).into(new ArrayList<>()).stream()
                .map(CommitDocument::commit)
                .toList();
    }

    private List<Commit> oneByOne(String stream, long version) {
        List<Commit> all = new ArrayList<>();
        Optional<Commit> commit = at(stream, version);
        for (; commit.isPresent(); commit = at(stream, commit.get().nextVersion())) all.add(commit.get());
        return all;
    }

    private Optional<Commit> commit(Document query) {
        return Optional.ofNullable(collection.find(query).first()).map(CommitDocument::commit);
    }

    /** The number of events in the commit that begins at this version of the stream. */
    Optional<Long> size(String stream, long version) {
        Document query = new Document("stream", stream).append("version", version);
        Document found = collection.find(query).projection(TIP).first();
        return Optional.ofNullable(found).map(commit -> commit.getLong("next") - commit.getLong("_id"));
    }

    /** The end of the commit that begins at this position. */
    Optional<Tip> tipAt(long position) {
        return tip(
                collection.find(new Document("_id", position)).projection(TIP).first());
    }

    boolean anyIn(long from, int positions) {
        return window(from, positions).projection(TIP).limit(1).first() != null;
    }

    /** The end of the chain of commits that begins here, as far as it lies in so many positions. */
    Optional<Tip> chainedTip(long from, int positions) {
        Optional<Tip> last = Optional.empty();
        for (Document commit : documents(window(from, positions).projection(TIP))) {
            if (!commit.getLong("_id").equals(last.map(Tip::next).orElse(from))) break;
            last = tip(commit);
        }
        return last;
    }

    private static Optional<Tip> tip(@Nullable Document commit) {
        return Optional.ofNullable(commit)
                .map(found -> new Tip(found.getLong("next"), found.getDate("at").toInstant()));
    }

    /** The commits that begin at one of so many positions, in order. */
    List<Commit> window(long from, int positions, int batch) {
        return documents(window(from, positions).batchSize(batch)).stream()
                .map(CommitDocument::commit)
                .toList();
    }

    /** The same as they are stored, whatever they hold. */
    List<Document> stored(long from, int positions) {
        return documents(window(from, positions).batchSize(positions));
    }

    private static List<Document> documents(FindIterable<Document> found) {
        List<Document> all = found.into(new ArrayList<>());
        all.sort(comparing(document -> document.get("_id", Number.class).longValue()));
        return all;
    }

    /** The number of documents there are, counted one by one. */
    long count() {
        return collection.countDocuments();
    }

    private FindIterable<Document> window(long from, int positions) {
        Document ids = ranges == Ranges.PLANNED
                ? new Document("$gte", from).append("$lt", from + positions)
                : new Document(
                        "$in", LongStream.range(from, from + positions).boxed().toList());
        return collection.find(new Document("_id", ids));
    }
}
