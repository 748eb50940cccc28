package org.rapporteur.language.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/** A day that a clause names: it is one day, and certain. */
public final class CertainDay {

    private CertainDay() {}

    public static void check(String component, @Nullable EffectiveDate day) {
        if (day != null && !(day.certain() && day.earliest().equals(day.latest())))
            throw new Malformed(component, "'" + day.edtf() + "' is not one certain day.");
    }
}
