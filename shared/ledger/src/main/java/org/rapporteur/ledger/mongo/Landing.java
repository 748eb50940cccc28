package org.rapporteur.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of an ordered insert. What comes after a commit that clashed or was refused was not written; the inserted
 * count is no source for this, and neither is the name of an index, as servers differ in both.
 *
 * @param standing so many commits, the first ones, are on record
 * @param then what became of the one after them
 */
record Landing(int standing, Then then, @Nullable MongoException fault) {

    enum Then {
        /** There is none: all have landed. */
        COMPLETE,
        /** Its position, its version or its key is taken. */
        CLASH,
        /** The server will not have it. */
        REFUSED,
        /** Nobody knows, nor of those that follow. */
        UNKNOWN
    }

    static Landing ofAll(int commits) {
        return new Landing(commits, Then.COMPLETE, null);
    }

    static Landing after(MongoException fault) {
        if (!(fault instanceof MongoBulkWriteException bulk) || bulk.getWriteConcernError() != null)
            return new Landing(0, Then.UNKNOWN, fault);
        return bulk.getWriteErrors().stream()
                .min(Comparator.comparing(BulkWriteError::getIndex))
                .map(error -> new Landing(error.getIndex(), then(error), fault))
                .orElseGet(() -> new Landing(0, Then.UNKNOWN, fault));
    }

    private static Then then(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY ? Then.CLASH : Then.REFUSED;
    }
}
