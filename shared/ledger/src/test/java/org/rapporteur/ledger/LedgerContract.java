package org.rapporteur.ledger;

import java.time.Clock;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every ledger: each class that extends this runs in memory, embedded, and on the server given, if any. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.rapporteur.ledger.Sites#all")
@Timeout(60)
public abstract class LedgerContract {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected Supplier<? extends Site> open;

    @SuppressWarnings("NullAway.Init")
    protected Site site;

    @SuppressWarnings("NullAway.Init")
    protected Ledger ledger;

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
