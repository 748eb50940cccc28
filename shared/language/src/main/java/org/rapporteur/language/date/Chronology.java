package org.rapporteur.language.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;

/** The order of days, as far as it is sure; nothing is sure of an absent or uncertain one. */
public final class Chronology {

    private Chronology() {}

    /** Whether one is surely before the other: nothing that is known of the two allows the same day. */
    public static boolean surelyBefore(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return one != null && other != null && one.surelyBefore(other);
    }

    /** Whether one event surely happened before the other. */
    public static boolean surelyBefore(Event one, Event other) {
        return surelyBefore(day(one), day(other));
    }

    /** The day on which an event took effect; absent where none is on record. */
    public static @Nullable EffectiveDate day(Event event) {
        return event instanceof Dated dated ? dated.on() : null;
    }

    /** Whether the two cannot be the same day. */
    public static boolean surelyApart(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return surelyBefore(one, other) || surelyBefore(other, one);
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
