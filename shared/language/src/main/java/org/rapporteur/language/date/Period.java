package org.rapporteur.language.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * A first and a last day, each as far as known; one day if the two are the same.
 *
 * @param start The first day; absent if unknown.
 * @param end The last day; absent if unknown.
 */
public record Period(@Nullable EffectiveDate start, @Nullable EffectiveDate end) {

    /** @throws Malformed if the end is before the start */
    public Period {
        if (start != null && end != null && end.surelyBefore(start))
            throw new Malformed("The end " + end.edtf() + " is before the start " + start.edtf() + ".");
    }
}
