package org.rapporteur.command.discrepancy;

import org.rapporteur.language.Malformed;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;

/**
 * Notes that the act that follows from a ruling is on record. Use it after that act was recorded.
 *
 * @param of The subject of the act that followed.
 * @param act The name of the act that followed, such as record-as-held.
 * @param position The position in the ledger of that act's commit.
 */
record NoteConsequence(DiscrepancyId subject, SubjectId of, String act, Long position) implements DiscrepancyAct {

    /** @throws Malformed if that is no position */
    NoteConsequence {
        if (position < 0) throw new Malformed("position", "Positions are counted from 0.");
    }

    @Override
    public ConsequenceNoted event() {
        return new ConsequenceNoted(of, act, position);
    }
}
