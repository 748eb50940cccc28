package org.rapporteur.effect;

import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.condition.EntryDays;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;

/**
 * A reported entry into effect beside the computed one.
 *
 * @param reported The reported day.
 * @param computed The computed day; null if the acts on record bring about none.
 * @param differs YES if the acts on record surely bring about another day; POSSIBLY if acts may be missing.
 */
public record ReportedEntry(PossibleDays reported, @Nullable PossibleDays computed, Certainty differs) {

    static ReportedEntry of(PossibleDays reported, @Nullable EntryDays computed) {
        return new ReportedEntry(reported, computed == null ? null : computed.effect(), differs(reported, computed));
    }

    private static Certainty differs(PossibleDays reported, @Nullable EntryDays computed) {
        if (computed == null || !computed.sure()) return Certainty.POSSIBLY;
        if (reported.contains(computed.effect())) return Certainty.NO;
        return reported.overlaps(computed.effect()) ? Certainty.POSSIBLY : Certainty.YES;
    }
}
