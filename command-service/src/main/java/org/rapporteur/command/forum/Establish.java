package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.Established;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a forum exists, under which title, and since when where that is known. */
record Establish(ForumId subject, Localized title, @Nullable String acronym, @Nullable EffectiveDate on)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        if (forum.established())
            throw new Refusal("established-already", "A forum is established once.", "Correct the earlier act.");
        return List.of(new Established(title, acronym, on));
    }
}
