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
 * A value, and how many independent witnesses of which kind stand behind it.
 *
 * @param kind the strongest that stands behind it, or null where only such do that do not count
 * @param witnesses so many independent ones in all
 * @param byKind so many of each kind, the strongest first
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
