package org.rapporteur.query.instruments.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.Delay;

/** How long after something, in words. */
final class DelayWords {

    private DelayWords() {}

    /** Such as: 30 days after the deposit; on the deposit, where there is no delay. */
    static String after(@Nullable Delay delay, String event) {
        if (delay == null) return "on " + event;
        if (!delay.firstOfNextMonth()) return delay.number() == 0 ? "on " + event : length(delay) + " after " + event;
        return "on the first day of the month following "
                + (delay.number() == 0 ? event : "the expiration of " + length(delay) + " after " + event);
    }

    private static String length(Delay delay) {
        var unit = delay.unit().name().toLowerCase(Locale.ROOT);
        return delay.number() + " " + (delay.number() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
