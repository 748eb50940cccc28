package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.identity.ForumId;

/**
 * Records that the forum carries on the work of another forum. Use it once; a forum has one predecessor and is not its
 * own predecessor.
 *
 * @param predecessor The forum whose work this forum carries on.
 * @param on The day from which this forum carries on that work; absent if unknown.
 */
record DeclarePredecessor(ForumId subject, ForumId predecessor, @Nullable EffectiveDate on) implements ForumAct {

    @Override
    public PredecessorDeclared event() {
        return new PredecessorDeclared(predecessor, on);
    }
}
