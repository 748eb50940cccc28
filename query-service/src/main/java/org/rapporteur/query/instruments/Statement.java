package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * A reservation or an interpretative declaration of a party.
 *
 * @param made The day on which it was made; null if unknown.
 * @param modified The day of its last modification; null if it was not modified or the day is unknown.
 * @param withdrawn Whether it was withdrawn by then.
 * @param withdrawnOn The day of the withdrawal; null if unknown.
 */
public record Statement(
        String name,
        StatementKind kind,
        Localized text,
        @Nullable EffectiveDate made,
        @Nullable EffectiveDate modified,
        boolean withdrawn,
        @Nullable EffectiveDate withdrawnOn,
        List<ReservationObjection> objections,
        List<Acceptance> acceptances,
        List<Citation> citations) {}
