package org.rapporteur.ledger;

/** More drafts wait than the ledger may hold; nothing of this one was written, and it may come again in a second. */
public final class LedgerBusy extends LedgerUnavailable {

    private static final long serialVersionUID = 1L;

    public LedgerBusy() {
        super("Too many appends are waiting; nothing was written.", null);
    }
}
