package org.rapporteur.language.date;

import org.rapporteur.language.Malformed;

/** So many days before something comes: at least one, and no more than somebody plans for. */
public final class DaysAhead {

    private static final int FARTHEST = 3_660;

    private DaysAhead() {}

    /** @throws Malformed if these are not so many */
    public static void check(int days) {
        if (days < 1 || days > FARTHEST)
            throw new Malformed("days", days + " is not a valid number of days: expected 1 to " + FARTHEST + ".");
    }
}
