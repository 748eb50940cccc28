package org.rapporteur.language.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/** From when until when, each as far as it is known; one day where both are the same. */
public record Period(@Nullable EffectiveDate start, @Nullable EffectiveDate end) {

    /** @throws Malformed if the end lies before the start */
    public Period {
        if (start != null && end != null && end.surelyBefore(start))
            throw new Malformed("The end " + end.edtf() + " lies before the start " + start.edtf() + ".");
    }
}
