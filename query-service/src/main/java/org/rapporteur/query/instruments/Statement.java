package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * A reservation or an interpretative declaration of a party, as it stands.
 *
 * @param made when it was made
 * @param modified when its text last became another
 * @param withdrawn whether it was withdrawn by then
 * @param withdrawnOn when, where that is known
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
