package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that the forum carries on what another did before it. It has one predecessor, and is not its own. */
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
