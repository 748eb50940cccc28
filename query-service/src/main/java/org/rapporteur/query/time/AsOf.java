package org.rapporteur.query.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;

/**
 * The day as of which a question is asked.
 *
 * @param present whether it is the present, a moment of the day, and not the end of it
 */
public record AsOf(LocalDate day, boolean present) {

    public static AsOf day(LocalDate day) {
        return new AsOf(day, false);
    }

    public static AsOf present(LocalDate today) {
        return new AsOf(today, true);
    }

    /**
     * Whether something had happened by then, on a day that may be unknown. What was on record by then had, unless its
     * date says that it had not; of what was recorded later it is open, unless its date says.
     */
    public Certainty reached(@Nullable EffectiveDate on, LocalDate recorded) {
        var said = on == null ? Certainty.POSSIBLY : on.onOrBefore(day);
        return said == Certainty.POSSIBLY && !recorded.isAfter(day) ? Certainty.YES : said;
    }

    /** Whether it may have happened by then, whenever it was recorded. */
    public boolean allows(@Nullable EffectiveDate on) {
        return on == null || on.onOrBefore(day) != Certainty.NO;
    }
}
