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
import org.rapporteur.query.document.DatedEntry;

/**
 * How a question was settled, by whom and why.
 *
 * @param value The statement that holds from then on; null if the ruling chooses none.
 * @param by The person who ruled; null if unknown.
 * @param authority The party in whose name the ruling was made; null if unknown.
 * @param on The day of the ruling; null if unknown.
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
        implements DatedEntry {}
