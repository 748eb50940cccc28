package org.rapporteur.effect.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * How far one condition of the clauses is met on a day.
 *
 * @param group whose consents it asks for, in the words of the clause
 * @param needed how many; absent where it is those of all
 * @param by who has met it, by date
 * @param missing who is on record as one of the group and has not, or whose act is not on record
 */
public record ConditionState(
        @Nullable Localized group,
        @Nullable Integer needed,
        List<CountedConsent> by,
        List<Party> missing,
        Certainty met) {}
