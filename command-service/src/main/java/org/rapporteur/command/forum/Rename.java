package org.rapporteur.command.forum;

import static org.rapporteur.command.act.Chronology.surelyBefore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that the forum bears another title from a day on. Once on a day, and not before it was established: telecommunications
 * ministers of ASEAN became its digital ministers in 2019. */
record Rename(ForumId subject, Localized title, @Nullable String acronym, @Nullable EffectiveDate on)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        forum.apart(Renamed.class, any -> true, on, "renamed-already", "A forum is renamed once on a day.");
        forum.never(
                Established.class,
                other -> surelyBefore(on, other.on()),
                "not-yet-established",
                "A forum bears another title only after it was established.");
        return List.of(new Renamed(title, acronym, on));
    }
}
