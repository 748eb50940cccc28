package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** A day that a clause names: it is one day, and certain. */
final class CertainDay {

    private CertainDay() {}

    static void check(String component, @Nullable EffectiveDate day) {
        if (day != null && !(day.certain() && day.earliest().equals(day.latest())))
            throw new Malformed(component, "'" + day.edtf() + "' is not one certain day.");
    }
}
