package org.rapporteur.command.rule;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;

/** What can be said for sure of the order of two days of which not everything may be known; of an unknown one, nothing. */
public final class Chronology {

    private Chronology() {}

    public static boolean surelyBefore(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return one != null && other != null && one.surelyBefore(other);
    }

    public static boolean surelyBefore(Event one, Event other) {
        return surelyBefore(day(one), day(other));
    }

    /** The day on which it took effect, where one is on record. */
    static @Nullable EffectiveDate day(Event event) {
        return event instanceof Dated dated ? dated.on() : null;
    }

    /** Whether they cannot be the same day. */
    public static boolean surelyApart(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return surelyBefore(one, other) || surelyBefore(other, one);
    }
}
