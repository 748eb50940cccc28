package org.rapporteur.ledger;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ledger.mongo.EmbeddedSite;
import org.rapporteur.ledger.mongo.ServerSite;

/** What holds of every ledger: each class that extends this runs in memory, embedded, and on the server given, if any. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.rapporteur.ledger.LedgerContract#sites")
@Timeout(60)
public abstract class LedgerContract {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected Supplier<Site> open;

    @SuppressWarnings("NullAway.Init")
    protected Site site;

    @SuppressWarnings("NullAway.Init")
    protected Ledger ledger;

    static Stream<Named<Supplier<Site>>> sites() {
        Stream<Named<Supplier<Site>>> here =
                Stream.of(Named.of("in memory", InMemorySite::new), Named.of("embedded", EmbeddedSite::new));
        Stream<Named<Supplier<Site>>> given = Optional.ofNullable(System.getenv("MONGODB_URI")).stream()
                .map(uri -> Named.of("server", () -> new ServerSite(uri)));
        return Stream.concat(here, given);
    }

    @BeforeEach
    void openSite() {
        site = open.get();
        ledger = node();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    protected final Ledger node() {
        return site.node(Clock.systemUTC());
    }
}
