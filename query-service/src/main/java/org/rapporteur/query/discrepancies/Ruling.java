package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.FollowingAct;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.query.kit.Dated;

/**
 * How a question was settled, why, by whom, and which act follows from it.
 *
 * @param authority in whose name it was ruled
 */
public record Ruling(
        @Nullable Localized value,
        Localized reasoning,
        @Nullable Person by,
        @Nullable Party authority,
        @Nullable FollowingAct follows,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements Dated {}
