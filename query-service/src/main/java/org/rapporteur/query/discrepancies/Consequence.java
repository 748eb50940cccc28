package org.rapporteur.query.discrepancies;

import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.identity.SubjectId;

/**
 * An act on record that followed from a ruling.
 *
 * @param of the subject of that act
 * @param position of its commit in the ledger
 */
public record Consequence(SubjectId of, String act, long position) {

    static Consequence of(ConsequenceNoted event) {
        return new Consequence(event.of(), event.act(), event.position());
    }
}
