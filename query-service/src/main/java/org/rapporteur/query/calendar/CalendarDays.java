package org.rapporteur.query.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;

/** From when until when a meeting is; of one that has only one of them, that day alone is known. */
record CalendarDays(@Nullable EffectiveDate first, @Nullable EffectiveDate last) {

    LocalDate earliest() {
        return one(first, last).earliest();
    }

    LocalDate latest() {
        return one(last, first).latest();
    }

    /** The day by which it has begun for sure. */
    LocalDate surelyBy() {
        return one(first, last).latest();
    }

    /** The day until which it lasts for sure. */
    LocalDate surelyUntil() {
        return one(last, first).earliest();
    }

    /** Whether the sources stand behind what is known of it. */
    boolean certain() {
        return Stream.of(first, last).filter(Objects::nonNull).allMatch(EffectiveDate::certain);
    }

    /** Whether both days are known in full, so that a calendar can show them. */
    boolean exact() {
        return certain() && earliest().equals(surelyBy()) && latest().equals(surelyUntil());
    }

    private static EffectiveDate one(@Nullable EffectiveDate wanted, @Nullable EffectiveDate other) {
        return Objects.requireNonNull(wanted == null ? other : wanted, "only one of the days is known");
    }
}
