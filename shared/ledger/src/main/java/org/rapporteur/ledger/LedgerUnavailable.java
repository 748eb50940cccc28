package org.rapporteur.ledger;

import org.jspecify.annotations.Nullable;

/** The database is away, or what became of an append could not be found out; asking again with the same key is safe. */
public class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
