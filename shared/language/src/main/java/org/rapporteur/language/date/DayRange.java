package org.rapporteur.language.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;

/** The days that a date in the Extended Date/Time Format can stand for. */
record DayRange(LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?");
    private static final Pattern ONE_OF = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})]");

    static DayRange of(String edtf) {
        try {
            var oneOf = ONE_OF.matcher(edtf);
            if (oneOf.matches()) return oneOf(LocalDate.parse(oneOf.group(1)), LocalDate.parse(oneOf.group(2)));
            if (FORM.matcher(edtf).matches()) return plain(edtf.replaceAll("[?~%]", ""));
        } catch (DateTimeException e) {
            throw new Malformed("'" + edtf + "' does not exist in the calendar.");
        }
        throw new Malformed("'" + edtf
                + "' is not a date: expected a day, month or year of ISO 8601, or one of several days as [day..day].");
    }

    private static DayRange oneOf(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) throw new Malformed("The first day of [first..last] must come before the last.");
        return new DayRange(first, last);
    }

    private static DayRange plain(String text) {
        return switch (text.length()) {
            case 4 ->
                new DayRange(
                        Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                new DayRange(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new DayRange(LocalDate.parse(text), LocalDate.parse(text));
        };
    }
}
