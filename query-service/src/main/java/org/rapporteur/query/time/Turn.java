package org.rapporteur.query.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.date.EffectiveDate;

/**
 * That something began, or ended, on a day that may be unknown.
 *
 * @param recorded the day on which the record learned of it
 */
public record Turn(boolean begins, @Nullable EffectiveDate on, LocalDate recorded) {

    public static Turn begin(@Nullable EffectiveDate on, LocalDate recorded) {
        return new Turn(true, on, recorded);
    }

    public static Turn end(@Nullable EffectiveDate on, LocalDate recorded) {
        return new Turn(false, on, recorded);
    }

    /** Whether the other one surely came later; a beginning of unknown day is taken to be the first, and before every end. */
    boolean surelyBefore(Turn other) {
        if (on == null) return begins && !other.begins;
        return Chronology.surelyBefore(on, other.on);
    }
}
