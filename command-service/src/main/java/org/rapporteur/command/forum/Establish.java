package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.text.Localized;

/**
 * Records that a forum exists, under which title and since when. Use it first for a forum: once, and for the title that
 * it bore at the beginning. ASEAN Charter, article 10.
 *
 * @param title The title that the forum bore when it was established.
 * @param acronym The short name in capital letters, such as ADGMIN; absent if it has none.
 * @param on The day on which the forum was established; absent if unknown.
 */
record Establish(ForumId subject, Localized title, @Nullable String acronym, @Nullable EffectiveDate on)
        implements ForumAct {

    @Override
    public Established event() {
        return new Established(title, acronym, on);
    }
}
