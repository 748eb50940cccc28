package org.rapporteur.effect;

import org.jspecify.annotations.Nullable;

/**
 * The entry into effect that the record goes by. What follows surely from the acts on record stands against a report of
 * another day; where acts are not on record, or the clauses are not, the report stands in for them.
 */
record Taken(Entry entry, Basis basis) {

    static @Nullable Taken of(@Nullable Entry computed, @Nullable Days reported) {
        if (computed == null) return reported == null ? null : reported(reported);
        if (reported == null) return new Taken(computed, Basis.COMPUTED);
        var basis = computed.sure() ? Basis.COMPUTED : Basis.REPORTED;
        if (computed.effect().overlaps(reported)) return new Taken(computed.within(reported), basis);
        return computed.sure() ? new Taken(computed, basis) : reported(reported);
    }

    private static Taken reported(Days day) {
        return new Taken(new Entry(day, day), Basis.REPORTED);
    }
}
