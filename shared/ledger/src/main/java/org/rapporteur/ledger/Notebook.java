package org.rapporteur.ledger;

import java.util.Map;

/**
 * Notes that a reader of the ledger keeps beside it, each under a name. Several nodes may keep the same notebook: of two
 * notes under one name the one with the greater number stands. It can be thrown away, and kept anew from the ledger.
 */
public interface Notebook {

    /** @param number how far the ledger was known when it was written, or whatever else only grows */
    record Note(long number, String text) {}

    /** @throws LedgerUnavailable if the database is away */
    Map<String, Note> all();

    /**
     * Keeps a note, unless one with a greater number stands already.
     *
     * @throws LedgerUnavailable if the database is away
     */
    void keep(String name, Note note);
}
