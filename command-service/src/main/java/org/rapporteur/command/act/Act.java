package org.rapporteur.command.act;

import org.rapporteur.language.identity.SubjectId;

/** Something that is done to the record: a {@link StreamAct}, or the correction of what is on record. */
public interface Act {

    SubjectId subject();

    /** What its recorder owes beside it. */
    default Owed owed() {
        return Owed.CITATION;
    }
}
