package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Dated;

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
