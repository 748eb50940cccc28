package org.rapporteur.query.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Certainty;
import org.rapporteur.language.EffectiveDate;

/**
 * The day as of which a question is asked.
 *
 * @param present whether it is the present, by which all that is on record has happened, but what is surely to come
 */
public record AsOf(LocalDate day, boolean present) {

    public static AsOf day(LocalDate day) {
        return new AsOf(day, false);
    }

    public static AsOf present(LocalDate today) {
        return new AsOf(today, true);
    }

    /** Whether what took effect then, on a day that may be unknown, had done so. */
    public Certainty reached(@Nullable EffectiveDate on) {
        var certainty = on == null ? Certainty.POSSIBLY : on.onOrBefore(day);
        return present && certainty == Certainty.POSSIBLY ? Certainty.YES : certainty;
    }
}
