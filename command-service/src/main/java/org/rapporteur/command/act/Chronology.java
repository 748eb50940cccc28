package org.rapporteur.command.act;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;

/** What can be said for sure of the order of two days of which not everything may be known; of an unknown one, nothing. */
public final class Chronology {

    private Chronology() {}

    public static boolean surelyBefore(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return one != null && other != null && one.surelyBefore(other);
    }

    /** Whether they cannot be the same day. */
    public static boolean surelyApart(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return surelyBefore(one, other) || surelyBefore(other, one);
    }

    /** How a refusal names what is on record: {@code agenda item added (2025-01-16)}. */
    public static String named(Class<?> event, @Nullable EffectiveDate on) {
        var words = event.getSimpleName().replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words + (on == null ? " (on a day that is not known)" : " (" + on.edtf() + ")");
    }

    /** The day in a sentence: {@code on 2025-01-16}, or that it is not on record. */
    public static String words(@Nullable EffectiveDate on) {
        return on == null ? "on a day that is not on record" : "on " + on.edtf();
    }
}
