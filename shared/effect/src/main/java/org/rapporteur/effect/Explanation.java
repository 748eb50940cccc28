package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.condition.ConditionState;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.party.ReservationRelation;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectRule;

/**
 * Where an instrument stands on a day and why: the rule, what has been done, what is missing or not on record, since
 * when it is in effect or from when it can be, and the same for each party.
 *
 * @param met Whether all conditions are met on that day.
 * @param metOn The day on which they came to be met; null if they are not.
 * @param effect Whether the instrument is in effect on that day.
 * @param reported The reported entry into effect beside the computed one; null if none is reported.
 * @param parties The parties, by code.
 * @param relations The effects of reservations between those who have consented.
 */
public record Explanation(
        LocalDate asOf,
        EffectRule rule,
        List<ConditionState> conditions,
        Certainty met,
        @Nullable PossibleDays metOn,
        Effect effect,
        @Nullable ReportedEntry reported,
        List<PartyEffect> parties,
        List<ReservationRelation> relations) {}
