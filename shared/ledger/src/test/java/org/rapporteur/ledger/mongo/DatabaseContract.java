package org.rapporteur.ledger.mongo;

import java.time.Clock;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every ledger in a database: each class that extends this runs embedded, and on the server, if any. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.rapporteur.ledger.Sites#databases")
@Timeout(60)
abstract class DatabaseContract {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Supplier<DatabaseSite> open;

    @SuppressWarnings("NullAway.Init")
    DatabaseSite site;

    @BeforeEach
    void openSite() {
        site = open.get();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    final MongoLedger node() {
        return site.node(Clock.systemUTC());
    }

    final MongoLedger nodeBy(Wire wire) {
        return MongoLedger.connect(site.uriBy(wire), Clock.systemUTC());
    }
}
