package org.rapporteur.query.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** Days from one to another, both of them included; open where there is none. */
record Range(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** A {@link Problem}, 400, where one is no day or the last lies before the first. */
    static Range of(@Nullable String from, @Nullable String to) {
        return new Range(day("from", from), day("to", to));
    }

    Range {
        if (from != null && to != null && to.isBefore(from))
            throw Problem.malformed(List.of(new Fault("to", "The last day is before the first day.")));
    }

    /** Whether a meeting on these days, of which not everything may be known, falls into it. */
    Certainty holds(CalendarDays days) {
        if (from == null && to == null) return Certainty.YES;
        if (days.first() == null && days.last() == null) return Certainty.NO;
        if (!beginsInTime(days.earliest()) || !endsInTime(days.latest())) return Certainty.NO;
        return days.certain() && beginsInTime(days.surelyBy()) && endsInTime(days.surelyUntil())
                ? Certainty.YES
                : Certainty.POSSIBLY;
    }

    private boolean beginsInTime(LocalDate day) {
        return to == null || !day.isAfter(to);
    }

    private boolean endsInTime(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.malformed(List.of(new Fault(parameter, "'" + text + "' is not a day such as 2025-01-16.")));
        }
    }
}
