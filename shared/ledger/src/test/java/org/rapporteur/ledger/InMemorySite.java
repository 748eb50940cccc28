package org.rapporteur.ledger;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** All nodes are the same object. */
final class InMemorySite implements Site {

    private @Nullable Ledger ledger;

    @Override
    public Ledger node(Clock clock) {
        if (ledger == null) ledger = new InMemoryLedger(clock);
        return ledger;
    }

    @Override
    public void close() {}
}
