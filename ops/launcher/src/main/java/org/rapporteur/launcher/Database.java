package org.rapporteur.launcher;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.util.Optional;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.web.start.CannotStart;

/** The database that holds the record: the embedded one, or a server that others run. */
record Database(String uri, String shown, Optional<EmbeddedDatabase> embedded) implements AutoCloseable {

    static Database open(Options options) {
        return options.database().map(Database::server).orElseGet(() -> embedded(options));
    }

    private static Database embedded(Options options) {
        var database = EmbeddedDatabase.open(options.data());
        return new Database(database.uri(), database.address(), Optional.of(database));
    }

    private static Database server(String uri) {
        try {
            var hosts = new ConnectionString(uri).getHosts();
            return new Database(uri, String.join(",", hosts), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "RAPPORTEUR_MONGODB_URI is not an address of a MongoDB server: set it to one such as mongodb://localhost:27017/rapporteur, or unset it.");
        }
    }

    /** Whether nothing is on record yet; the name of the server is shown, and never a password. */
    boolean isEmpty(Clock clock) {
        try (var ledger = MongoLedger.connect(uri, clock)) {
            return ledger.head() == 0;
        } catch (LedgerUnavailable e) {
            throw new CannotStart(
                    "The database at %s does not answer: start it, or unset RAPPORTEUR_MONGODB_URI to use the embedded one."
                            .formatted(shown));
        }
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
