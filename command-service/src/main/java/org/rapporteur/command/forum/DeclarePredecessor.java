package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Records that the forum carries on the work of another forum. Use it once; a forum has one predecessor and is not its
 * own predecessor.
 *
 * @param predecessor The forum whose work this forum carries on.
 * @param on The day from which this forum carries on that work; absent if unknown.
 */
record DeclarePredecessor(ForumId subject, ForumId predecessor, @Nullable EffectiveDate on) implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        if (predecessor.equals(subject))
            throw new Refusal("own-predecessor", "No forum comes before itself.", "Name the other forum.");
        forum.never(
                PredecessorDeclared.class, any -> true, "predecessor-declared-already", "A forum has one predecessor.");
        return List.of(new PredecessorDeclared(predecessor, on));
    }
}
