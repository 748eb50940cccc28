package org.rapporteur.language.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * A recurring due date.
 *
 * @param every The interval, as an ISO 8601 period of one unit, such as P6M or P1Y; absent if it was not stated.
 */
public record Recurrence(@Nullable String every) {

    private static final Pattern FORM = Pattern.compile("P[1-9]\\d{0,2}[DWMY]");

    /** @throws Malformed if it is no period of one unit, such as {@code P1Y} */
    public Recurrence {
        if (every != null && !FORM.matcher(every).matches())
            throw new Malformed(
                    "every", "'" + every + "' is not a period: expected days, weeks, months or years, such as P6M.");
    }

    /** How often, where that was said. */
    public Optional<java.time.Period> period() {
        return Optional.ofNullable(every).map(java.time.Period::parse);
    }

    /** The first day on which it is owed again after it was done, beginning with the day on which it was owed first. */
    public static LocalDate firstAfter(LocalDate first, java.time.Period every, LocalDate done) {
        var day = first;
        for (var times = 1; !day.isAfter(done); times++) day = first.plus(every.multipliedBy(times));
        return day;
    }
}
