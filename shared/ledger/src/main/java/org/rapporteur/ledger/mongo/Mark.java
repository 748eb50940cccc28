package org.rapporteur.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.ledger.LedgerFault;

/**
 * The one document of the collection {@code ledger-meta}: in which format the ledger is, and up to which position it
 * was checked, or written and acknowledged. It stands beside the commits, so that no reader has to skip it.
 */
final class Mark {

    private static final int FORMAT = 1;
    private static final Document ID = new Document("_id", "format");

    /** It is written once for so many positions. */
    private static final long STEP = 1_000;

    private final MongoCollection<Document> collection;
    private boolean exists;
    private long verified;

    /** @throws LedgerFault if a newer version wrote the ledger */
    Mark(MongoDatabase database) {
        collection = database.getCollection("ledger-meta").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Optional.ofNullable(collection.find(ID).first()).ifPresent(this::read);
    }

    private void read(Document found) {
        if (!(found.get("version") instanceof Number version) || !(found.get("verified") instanceof Number position))
            throw new LedgerFault(0, "The ledger's format is not known: its mark has been altered.");
        if (version.longValue() > FORMAT)
            throw new LedgerFault(
                    position.longValue(),
                    "The ledger is of format " + version + " since position " + position
                            + " at the latest, and this version reads format " + FORMAT + ": start the newer version.");
        exists = true;
        verified = position.longValue();
    }

    long verified() {
        return verified;
    }

    /** Moves to the position, which is the end of a commit, if that is far enough. */
    void advance(long position) {
        if (exists && position - verified < STEP) return;
        collection.updateOne(
                ID,
                new Document("$setOnInsert", new Document("version", FORMAT))
                        .append("$max", new Document("verified", position)),
                new UpdateOptions().upsert(true));
        exists = true;
        verified = position;
    }

    /** The same where nothing is lost if the database does not take it now. */
    void tryToAdvance(long position) {
        try {
            advance(position);
        } catch (MongoException later) {
            System.getLogger(Mark.class.getName())
                    .log(System.Logger.Level.DEBUG, "The mark stays at {0} for now.", verified);
        }
    }
}
