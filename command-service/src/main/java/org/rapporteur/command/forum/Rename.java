package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.text.Localized;

/**
 * Records that the forum bears another title from a day on. Use it for each change of title, once a day, and not for
 * the first title. Example: the telecommunications ministers of ASEAN became its digital ministers in 2019.
 *
 * @param title The new title.
 * @param acronym The new short name; absent if it has none.
 * @param on The first day on which the forum bears the new title; absent if unknown.
 */
record Rename(ForumId subject, Localized title, @Nullable String acronym, @Nullable EffectiveDate on)
        implements ForumAct {

    @Override
    public Renamed event() {
        return new Renamed(title, acronym, on);
    }
}
