package org.rapporteur.query.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;

/** That something began, or ended, on a day that may be unknown. */
public record Turn(boolean begins, @Nullable EffectiveDate on) {

    public static Turn begin(@Nullable EffectiveDate on) {
        return new Turn(true, on);
    }

    public static Turn end(@Nullable EffectiveDate on) {
        return new Turn(false, on);
    }

    /** Whether the other one surely came later; a beginning of unknown day is taken to be the first, and before every end. */
    boolean surelyBefore(Turn other) {
        if (on == null) return begins && !other.begins;
        return other.on != null && on.surelyBefore(other.on);
    }
}
