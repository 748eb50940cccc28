package org.rapporteur.language.instrument;

import java.time.LocalDate;
import org.rapporteur.language.Malformed;

/**
 * A time after an act, as final clauses state it: on the sixtieth day after, six months after, on the first day of the
 * month following the expiration of three months after. The day of the act is not counted; months lead to the day with
 * the same number, or to the last day of a month that has no such day.
 *
 * @param number The number of days, months or years; at most 40,000.
 * @param unit The unit: days, months or years.
 * @param firstOfNextMonth Whether it is the first day of the month following the expiration of that time.
 */
public record Delay(int number, DelayUnit unit, boolean firstOfNextMonth) {

    /** More than any clause says, and few enough to stay in the calendar. */
    private static final int MOST = 40_000;

    /** @throws Malformed if the number is negative or more than 40,000 */
    public Delay {
        if (number < 0 || number > MOST) throw new Malformed("number", "A delay must be from 0 to " + MOST + ".");
    }

    public static Delay days(int number) {
        return new Delay(number, DelayUnit.DAYS, false);
    }

    public static Delay months(int number) {
        return new Delay(number, DelayUnit.MONTHS, false);
    }

    /** The day that it leads to. */
    public LocalDate after(LocalDate day) {
        return after(day, 1);
    }

    /** The day that it leads to when it runs so many times, counted from the first day on. */
    public LocalDate after(LocalDate day, int times) {
        var all = (long) number * times;
        var reached =
                switch (unit) {
                    case DAYS -> day.plusDays(all);
                    case MONTHS -> day.plusMonths(all);
                    case YEARS -> day.plusYears(all);
                };
        return firstOfNextMonth ? reached.plusMonths(1).withDayOfMonth(1) : reached;
    }
}
