package org.rapporteur.query.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;

/**
 * From when until when something lasted.
 *
 * @param from the first day, absent where that is not on record
 * @param until the first day on which it lasted no longer, absent where that is not on record or has not come
 * @param ended whether an end is on record
 */
public record Span(@Nullable EffectiveDate from, @Nullable EffectiveDate until, boolean ended) {

    static Span going(@Nullable EffectiveDate from) {
        return new Span(from, null, false);
    }

    static Span ended(@Nullable EffectiveDate from, @Nullable EffectiveDate until) {
        return new Span(from, until, true);
    }

    /** Whether a day, which may be known in part or not at all, lies within. */
    public Certainty holds(@Nullable EffectiveDate on) {
        var begun = from == null ? Certainty.POSSIBLY : notBefore(on, from);
        var over = until == null ? (ended ? Certainty.POSSIBLY : Certainty.NO) : notBefore(on, until);
        return begun.and(over.not());
    }

    private static Certainty notBefore(@Nullable EffectiveDate on, EffectiveDate limit) {
        if (on == null || !on.certain() || !limit.certain()) return Certainty.POSSIBLY;
        if (!on.earliest().isBefore(limit.latest())) return Certainty.YES;
        return on.latest().isBefore(limit.earliest()) ? Certainty.NO : Certainty.POSSIBLY;
    }
}
