package org.rapporteur.query.kit.mongo;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.rapporteur.ledger.LedgerUnavailable;

/** Says in the ledger's own words that the database is away. */
final class Answered {

    private Answered() {}

    static <T> T by(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException fault) {
            throw new LedgerUnavailable("The database of the views does not answer.", fault);
        }
    }
}
