package org.rapporteur.effect.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * How far one condition of the clauses is met on a day.
 *
 * @param needed The number of consents required; null if it is that of all.
 * @param by The parties that have met it, by date.
 * @param missing The parties of the group whose act is not on record.
 */
public record ConditionState(
        @Nullable Localized group,
        @Nullable Integer needed,
        List<CountedConsent> by,
        List<Party> missing,
        Certainty met) {}
