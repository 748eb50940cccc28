package org.rapporteur.ledger;

import java.time.Clock;

/** One ledger's storage, on which any number of nodes work. */
public interface Site extends AutoCloseable {

    Ledger node(Clock clock);

    @Override
    void close();
}
