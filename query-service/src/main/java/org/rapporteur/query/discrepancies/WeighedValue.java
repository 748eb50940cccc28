package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.text.Localized;

/**
 * A value, with the number of independent witnesses of each kind for it.
 *
 * @param kind The strongest kind of evidence for it; null if only evidence that does not count is for it.
 * @param witnesses The number of independent witnesses in all.
 * @param byKind The number of independent witnesses of each kind, the strongest kind first.
 */
public record WeighedValue(
        Localized value, @Nullable EvidenceKind kind, int witnesses, SortedMap<EvidenceKind, Integer> byKind) {

    /** The strongest first: more witnesses of the strongest kind, or where these are as many, of the next. */
    static final Comparator<WeighedValue> BY_WEIGHT = Stream.of(EvidenceKind.values())
            .map(kind -> Comparator.<WeighedValue>comparingInt(
                    value -> -value.byKind().getOrDefault(kind, 0)))
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    static final Comparator<WeighedValue> RANKED = BY_WEIGHT.thenComparing(value -> CanonicalJson.write(value.value()));

    /** @param kinds of each independent witness, the strongest that it is */
    static WeighedValue of(Localized value, Collection<EvidenceKind> kinds) {
        var byKind = new TreeMap<EvidenceKind, Integer>();
        kinds.forEach(kind -> byKind.merge(kind, 1, Integer::sum));
        var strongest = byKind.isEmpty() ? null : byKind.firstKey();
        return new WeighedValue(value, strongest, kinds.size(), Collections.unmodifiableSortedMap(byKind));
    }
}
