package org.rapporteur.language.date;

import org.jspecify.annotations.Nullable;

/** What takes effect on a day. */
public interface Dated {

    /** When it took effect; absent where that is not known, or where it is no matter of a day. */
    default @Nullable EffectiveDate on() {
        return null;
    }
}
