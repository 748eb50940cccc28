package org.rapporteur.query.time;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;

/** The order of days: by the first that each can be, then by the last; what has no day stands before what has one. */
public final class Chronological {

    private static final Comparator<@Nullable EffectiveDate> DAYS =
            nullsFirst(comparing(EffectiveDate::earliest, naturalOrder())
                    .thenComparing(EffectiveDate::latest)
                    .thenComparing(EffectiveDate::edtf));

    private Chronological() {}

    public static <T> Comparator<T> by(Function<T, @Nullable EffectiveDate> day) {
        return (one, other) -> compare(day.apply(one), day.apply(other));
    }

    /** Most of what is compared is of one day, which need not be read for that. */
    private static int compare(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return Objects.equals(one, other) ? 0 : DAYS.compare(one, other);
    }
}
