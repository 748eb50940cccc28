package org.rapporteur.query.instruments.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.EffectiveDate;

/** Days in sentences, as far as they are known. */
final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** Such as: 16 January 2025. */
    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(EffectiveDate day) {
        return of(PossibleDays.of(day));
    }

    /** Such as: 16 January 2025; a day from 16 January 2025 to 17 January 2025; a day that is not known. */
    static String of(PossibleDays days) {
        var first = days.earliest();
        var last = days.latest();
        if (first == null) return last == null ? "a day that is not known" : "a day up to " + of(last);
        if (last == null) return "a day from " + of(first) + " on";
        return first.equals(last) ? of(first) : "a day from " + of(first) + " to " + of(last);
    }

    /** Such as: on 16 January 2025; on or after 16 January 2025; on a day that is not known. */
    static String on(PossibleDays days) {
        var first = days.earliest();
        var last = days.latest();
        if (first == null && last != null) return "on or before " + of(last);
        if (first != null && last == null) return "on or after " + of(first);
        return "on " + of(days);
    }
}
