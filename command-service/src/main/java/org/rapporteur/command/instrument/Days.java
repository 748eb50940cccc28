package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;

/** What is sure of the order of two days, of which either may be unknown. */
final class Days {

    private Days() {}

    static boolean surelyBefore(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return one != null && other != null && one.surelyBefore(other);
    }

    static boolean surelyBefore(InstrumentEvent one, InstrumentEvent other) {
        return surelyBefore(one.on(), other.on());
    }

    static boolean surelyAfter(InstrumentEvent one, InstrumentEvent other) {
        return surelyBefore(other, one);
    }
}
