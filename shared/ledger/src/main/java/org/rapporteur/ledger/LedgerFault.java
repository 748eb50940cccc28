package org.rapporteur.ledger;

/** What is stored is not a ledger as this version knows it; one sentence that says what, and where. */
public final class LedgerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** @param position the first at which something is wrong */
    public LedgerFault(long position, String message) {
        super(message, null, false, false);
        this.position = position;
    }

    public static LedgerFault at(long position, String what) {
        return new LedgerFault(position, "The ledger is damaged at position " + position + ": " + what);
    }

    public long position() {
        return position;
    }
}
