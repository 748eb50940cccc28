package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * Weighs testimonies by the kind of source: first by how many independent witnesses of the strongest kind stand behind a
 * value, then by the next kind, and so on.
 */
record Weighing(List<Testimony> testimonies, Witnesses witnesses) {

    /** The values that were testified, the strongest first. */
    List<WeighedValue> values() {
        return testimonies.stream()
                .map(Testimony::value)
                .distinct()
                .map(value -> WeighedValue.of(value, kinds(value)))
                .sorted(WeighedValue.RANKED)
                .toList();
    }

    /** Testimonies by their strongest source; in the order given where these are alike. */
    List<Testimony> ranked() {
        return testimonies.stream()
                .sorted(Comparator.comparing(this::strongest))
                .toList();
    }

    private EvidenceKind strongest(Testimony testimony) {
        var basis = testimony.basis();
        if (basis != null) return EvidenceKind.of(basis);
        return sources(testimony)
                .map(source -> witnesses.of(source).kind())
                .min(EvidenceKind::compareTo)
                .orElse(EvidenceKind.UNKNOWN);
    }

    /** The strongest of each witness that stands behind a value. */
    private Collection<EvidenceKind> kinds(Localized value) {
        var said = testimonies.stream()
                .filter(testimony -> testimony.value().equals(value))
                .toList();
        Map<SourceId, EvidenceKind> bySpeaker = said.stream()
                .filter(testimony -> testimony.basis() == null)
                .flatMap(Weighing::sources)
                .filter(witnesses::counts)
                .collect(Collectors.toMap(
                        witnesses::speaker,
                        source -> witnesses.of(source).kind(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other,
                        TreeMap::new));
        var besides = said.stream()
                .flatMap(testimony -> Stream.ofNullable(testimony.basis()))
                .map(EvidenceKind::of)
                .distinct();
        return Stream.concat(bySpeaker.values().stream(), besides).toList();
    }

    static Stream<SourceId> sources(Testimony testimony) {
        return testimony.citations().stream().map(Citation::source);
    }
}
