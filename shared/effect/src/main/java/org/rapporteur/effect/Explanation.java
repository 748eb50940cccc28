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
 * Where an instrument stands on a day and why: by which rule, what has been done, what is missing or not on record, since
 * when it is in effect or from when on it can be, and the same for each party.
 *
 * @param met whether all conditions are met on that day
 * @param metOn when they came to be met, where they have
 * @param parties by code
 * @param relations what reservations do between those who have consented
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
