package org.rapporteur.bench;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.LongFunction;
import org.bson.Document;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.SourceCitation;

/** The ledger's documents as the bare driver writes and reads them, with the same indexes and the same durability. */
final class RawCommits {

    private static final long FIRST_RECORDED = 1_700_000_000_000L;

    private final MongoCollection<Document> collection;

    RawCommits(MongoDatabase database, String name) {
        collection = database.getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        IndexOptions unique = new IndexOptions().unique(true);
        collection.createIndex(new Document("stream", 1).append("version", 1), unique);
        collection.createIndex(new Document("key", 1), unique);
    }

    /** Writes so many one-event commits from position {@code from} on, in ordered batches. */
    void insert(LongFunction<Draft> drafts, long from, int count, int batch) {
        for (long next = from; next < from + count; next += batch) {
            List<Document> documents = new ArrayList<>(batch);
            for (long position = next; position < Math.min(next + batch, from + count); position++)
                documents.add(document(drafts.apply(position), position));
            collection.insertMany(documents);
        }
    }

    /** How many a second, one ordered batch after the other, until all are written or the time is up. */
    double rate(List<Document> documents, int batch, Duration atMost) {
        long start = System.nanoTime();
        int done = 0;
        while (done < documents.size() && System.nanoTime() - start < atMost.toNanos()) {
            List<Document> next = documents.subList(done, Math.min(done + batch, documents.size()));
            collection.insertMany(next);
            done += next.size();
        }
        return Writers.perSecond(done, start);
    }

    /** Decodes every document, and keeps none. */
    long read() {
        long seen = 0;
        try (var cursor = collection.find().batchSize(1_000).cursor()) {
            for (; cursor.hasNext(); cursor.next()) seen++;
        }
        return seen;
    }

    static Document document(Draft draft, long position) {
        return new Document("_id", position)
                .append("next", position + draft.events().size())
                .append("stream", draft.stream())
                .append("version", draft.version())
                .append("key", draft.key())
                .append("at", new Date(FIRST_RECORDED + position))
                .append("act", act(draft.act()))
                .append("events", draft.events().stream().map(RawCommits::event).toList());
    }

    private static Document act(CommitAct act) {
        return new Document("name", act.name())
                .append("body", act.body())
                .append("sha256", act.sha256())
                .append("actor", act.actor())
                .append("role", act.role())
                .append("client", act.client())
                .append("reason", act.reason())
                .append(
                        "citations",
                        act.citations().stream().map(RawCommits::citation).toList());
    }

    private static Document citation(SourceCitation citation) {
        return new Document("source", citation.source()).append("locator", citation.locator());
    }

    private static Document event(RecordedEvent event) {
        return new Document("id", event.id())
                .append("type", event.type())
                .append("revision", event.revision())
                .append("data", event.data());
    }
}
