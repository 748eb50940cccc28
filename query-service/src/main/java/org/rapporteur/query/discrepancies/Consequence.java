package org.rapporteur.query.discrepancies;

import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.identity.SubjectId;

/**
 * An act on record that followed from the ruling.
 *
 * @param of The subject of the act.
 * @param position The position in the ledger of the act's commit.
 */
public record Consequence(SubjectId of, String act, long position) {

    static Consequence of(ConsequenceNoted event) {
        return new Consequence(event.of(), event.act(), event.position());
    }
}
