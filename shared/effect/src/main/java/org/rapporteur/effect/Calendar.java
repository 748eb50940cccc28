package org.rapporteur.effect;

import java.time.LocalDate;

/** Which of two days comes first. */
final class Calendar {

    private Calendar() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
