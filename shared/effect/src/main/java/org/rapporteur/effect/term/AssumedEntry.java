package org.rapporteur.effect.term;

import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.condition.EntryDays;
import org.rapporteur.effect.fact.PossibleDays;

/**
 * The entry into effect that the record goes by. What follows surely from the acts on record stands against a report of
 * another day; where acts are not on record, or the clauses are not, the report stands in for them.
 */
public record AssumedEntry(EntryDays entry, EntryBasis basis) {

    public static @Nullable AssumedEntry of(@Nullable EntryDays computed, @Nullable PossibleDays reported) {
        if (computed == null) return reported == null ? null : reported(reported);
        if (reported == null) return new AssumedEntry(computed, EntryBasis.COMPUTED);
        var basis = computed.sure() ? EntryBasis.COMPUTED : EntryBasis.REPORTED;
        if (computed.effect().overlaps(reported)) return new AssumedEntry(computed.within(reported), basis);
        return computed.sure() ? new AssumedEntry(computed, basis) : reported(reported);
    }

    private static AssumedEntry reported(PossibleDays day) {
        return new AssumedEntry(new EntryDays(day, day), EntryBasis.REPORTED);
    }
}
