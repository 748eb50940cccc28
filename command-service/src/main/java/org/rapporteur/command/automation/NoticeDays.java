package org.rapporteur.command.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many days ahead of a day notice is given. */
final class NoticeDays {

    private static final List<Integer> DAYS = List.of(7, 30, 90);

    private NoticeDays() {}

    /** The nearest of those that have come, until the day itself is over. Whoever was away gives no notice late but one. */
    static Optional<Integer> come(LocalDate day, LocalDate today) {
        return DAYS.stream()
                .filter(days -> !today.isAfter(day) && !today.isBefore(day.minusDays(days)))
                .findFirst();
    }

    /** The next day on which notice is to be given. */
    static Optional<LocalDate> next(LocalDate day, LocalDate today) {
        return DAYS.reversed().stream()
                .map(day::minusDays)
                .filter(today::isBefore)
                .findFirst();
    }
}
