package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent;

/** The order of what happened to an instrument, which owes nothing to that of its recording: by day, what has none last, then by what it says. */
public final class EventOrder {

    public static final Comparator<InstrumentEvent> ORDER = Comparator.<InstrumentEvent, LocalDate>comparing(
                    event -> earliest(event.on()))
            .thenComparing(event -> latest(event.on()))
            .thenComparing(event -> event.getClass().getSimpleName())
            .thenComparing(CanonicalJson::write);

    private EventOrder() {}

    /** Of two in this order the one that holds, where one takes the place of the other: the later, but one of a known day before one of none. */
    public static <T> T holding(T one, T other, Function<T, @Nullable EffectiveDate> on) {
        return on.apply(other) == null && on.apply(one) != null ? one : other;
    }

    private static LocalDate earliest(@Nullable EffectiveDate on) {
        return on == null ? LocalDate.MAX : on.earliest();
    }

    private static LocalDate latest(@Nullable EffectiveDate on) {
        return on == null ? LocalDate.MAX : on.latest();
    }
}
