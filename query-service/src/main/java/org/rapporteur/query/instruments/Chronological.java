package org.rapporteur.query.instruments;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.kit.Fact;

/** The order of facts that owes nothing to that of their recording: by day, what has none last, then by what they say. */
final class Chronological {

    static final Comparator<Fact<? extends InstrumentEvent>> ORDER =
            Comparator.<Fact<? extends InstrumentEvent>, LocalDate>comparing(
                            fact -> earliest(fact.event().on()))
                    .thenComparing(fact -> latest(fact.event().on()))
                    .thenComparing(fact -> fact.event().getClass().getSimpleName())
                    .thenComparing(fact -> CanonicalJson.write(fact.event()));

    private Chronological() {}

    private static LocalDate earliest(@Nullable EffectiveDate on) {
        return on == null ? LocalDate.MAX : on.earliest();
    }

    private static LocalDate latest(@Nullable EffectiveDate on) {
        return on == null ? LocalDate.MAX : on.latest();
    }
}
