package org.rapporteur.ledger.mongo;

import static java.util.Comparator.comparing;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;

/**
 * The collection, asked only what its server answers at once. For every server that is flat equalities on one unique
 * index, and lists of {@code _id}; for one that plans over ranges, also a range in the order of such an index.
 */
final class Commits {

    private static final Document TIP = new Document("next", 1).append("at", 1);

    private final MongoCollection<Document> collection;
    private final MongoCollection<Commit> commits;
    private final MongoCollection<RawBsonDocument> unread;
    private final Ranges ranges;

    /** @throws MongoException if the server is away */
    Commits(MongoDatabase database) {
        collection = database.getCollection("ledger")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        commits = collection
                .withDocumentClass(Commit.class)
                .withCodecRegistry(fromCodecs(new CommitCodec(), new DocumentCodec()));
        unread = collection.withDocumentClass(RawBsonDocument.class);
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
            commits.insertMany(chain, new InsertManyOptions().ordered(true));
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
        return commits.find(query).sort(new Document("version", 1)).into(new ArrayList<>());
    }

    private List<Commit> oneByOne(String stream, long version) {
        List<Commit> all = new ArrayList<>();
        Optional<Commit> commit = at(stream, version);
        for (; commit.isPresent(); commit = at(stream, commit.get().nextVersion())) all.add(commit.get());
        return all;
    }

    private Optional<Commit> commit(Document query) {
        return Optional.ofNullable(commits.find(query).first());
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
        return collection.find(window(from, positions)).projection(TIP).limit(1).first() != null;
    }

    /** The end of the chain of commits that begins here, as far as it lies in so many positions. */
    Optional<Tip> chainedTip(long from, int positions) {
        Optional<Tip> last = Optional.empty();
        List<Document> tips =
                collection.find(window(from, positions)).projection(TIP).into(new ArrayList<>());
        tips.sort(comparing(commit -> commit.getLong("_id")));
        for (Document commit : tips) {
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
        List<Commit> all =
                commits.find(window(from, positions)).batchSize(batch).into(new ArrayList<>());
        all.sort(comparing(Commit::position));
        return all;
    }

    /** The same as they are stored, whatever they hold. */
    List<RawBsonDocument> stored(long from, int positions) {
        List<RawBsonDocument> all =
                unread.find(window(from, positions)).batchSize(positions).into(new ArrayList<>());
        all.sort(comparing(Commits::position));
        return all;
    }

    static long position(RawBsonDocument stored) {
        return stored.getNumber("_id").longValue();
    }

    /** The number of documents there are, counted one by one. */
    long count() {
        return collection.countDocuments();
    }

    private Document window(long from, int positions) {
        Document ids = ranges == Ranges.PLANNED
                ? new Document("$gte", from).append("$lt", from + positions)
                : new Document(
                        "$in", LongStream.range(from, from + positions).boxed().toList());
        return new Document("_id", ids);
    }
}
