package org.rapporteur.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.term.EntryBasis;
import org.rapporteur.language.date.Certainty;

/**
 * Whether an instrument is in effect on a day.
 *
 * @param state Whether it is in effect, and if not, why.
 * @param inEffect Whether it has taken effect and not ended; also while it is suspended.
 * @param since The day on which it took effect; null if it has not.
 * @param basis Whether that follows from the acts on record or was reported; null if it has not taken effect.
 * @param earliest The earliest day on which it can take effect, if it has not yet; null if unknown.
 * @param expires The first day after its term; null if no end is known.
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
