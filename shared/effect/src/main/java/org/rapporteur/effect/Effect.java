package org.rapporteur.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.term.EntryBasis;
import org.rapporteur.language.date.Certainty;

/**
 * Whether an instrument is in effect on a day.
 *
 * @param inEffect whether it has taken effect and not ended; also while it is suspended
 * @param since when it took effect, where it has
 * @param basis whether that follows from the acts on record or was reported
 * @param earliest the earliest day on which it can take effect, where it has not yet; absent where that is not known
 * @param expires the first day after its term, where there is an end in sight
 */
public record Effect(
        EffectState state,
        Certainty inEffect,
        @Nullable PossibleDays since,
        @Nullable EntryBasis basis,
        @Nullable LocalDate earliest,
        @Nullable PossibleDays expires,
        Certainty provisional,
        Certainty suspended,
        Certainty terminated,
        Certainty expired) {}
