package org.rapporteur.language.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;

/**
 * All members of a forum.
 *
 * @param forum The forum.
 * @param on The day whose members are meant; absent for the members of the time, judged on each day anew.
 */
public record Members(ForumId forum, @Nullable EffectiveDate on) {

    /** @throws Malformed if the day is not one certain day, since the clause has to say whom it means */
    public Members {
        CertainDay.check("on", on);
    }
}
