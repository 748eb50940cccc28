package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourceStanding;
import org.rapporteur.query.sources.SourceState;

/** Which of the sources that testify to one question are witnesses of their own: a translation is no second one. */
final class Witnesses {

    private final SortedSet<SourceId> testifying;
    private final Origins origins;
    private final LocalDate asOf;
    private final Map<SourceId, Set<SourceId>> reach = new HashMap<>();
    private final Map<SourceId, SourceId> speakers = new HashMap<>();

    Witnesses(Collection<SourceId> testifying, Origins origins, LocalDate asOf) {
        this.testifying = new TreeSet<>(testifying);
        this.origins = origins;
        this.asOf = asOf;
        this.testifying.stream().filter(this::counts).forEach(this::join);
    }

    /** By whom all speak that are one witness with it, itself perhaps. */
    SourceId speaker(SourceId source) {
        return speakers.getOrDefault(source, source);
    }

    /** It does not beside one that it goes back to: of two that go back to each other, the first by name counts. */
    boolean counts(SourceId source) {
        return testifying.contains(source)
                && !withdrawn(source)
                && testifying.stream()
                        .filter(other -> !other.equals(source) && !withdrawn(other))
                        .noneMatch(other ->
                                reaches(source, other) && (!reaches(other, source) || other.compareTo(source) < 0));
    }

    Witness of(SourceId source) {
        var document = origins.document(source);
        return new Witness(
                source,
                document.map(SourceDocument::type).orElse(null),
                state(source),
                document.map(SourceDocument::derivations).orElse(List.of()),
                counts(source),
                testifying.stream()
                        .filter(other -> !other.equals(source) && akin(source, other))
                        .toList());
    }

    /** Joins it to all that it is one with, and these to one another. */
    private void join(SourceId source) {
        var one = testifying.stream()
                .filter(other -> counts(other) && akin(source, other))
                .map(this::speaker)
                .collect(Collectors.toCollection(TreeSet::new));
        one.add(source);
        speakers.replaceAll((any, speaker) -> one.contains(speaker) ? one.first() : speaker);
        one.forEach(other -> speakers.put(other, one.first()));
    }

    private boolean akin(SourceId source, SourceId other) {
        return reaches(source, other)
                || reaches(other, source)
                || within(source).stream().anyMatch(within(other)::contains);
    }

    private boolean reaches(SourceId source, SourceId other) {
        return within(source).contains(other);
    }

    private Set<SourceId> within(SourceId source) {
        return reach.computeIfAbsent(source, origins::of);
    }

    private boolean withdrawn(SourceId source) {
        return state(source) == SourceState.WITHDRAWN;
    }

    private @Nullable SourceState state(SourceId source) {
        return origins.document(source)
                .map(document -> SourceStanding.of(document, asOf).state())
                .orElse(null);
    }
}
