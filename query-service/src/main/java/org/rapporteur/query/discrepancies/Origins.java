package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.sources.SourceDocument;

/** Sources with all those that they were made from, or that took their place, and so on. */
record Origins(Map<SourceId, SourceDocument> documents) {

    /** @param read gives the documents of these sources, as far as there are any */
    static Origins of(
            Collection<SourceId> sources, Function<Collection<SourceId>, ? extends Collection<SourceDocument>> read) {
        var found = new HashMap<SourceId, SourceDocument>();
        var asked = new HashSet<SourceId>();
        for (Set<SourceId> next = new TreeSet<>(sources); !next.isEmpty(); ) {
            asked.addAll(next);
            var documents = read.apply(next);
            documents.forEach(document -> found.put(document.id(), document));
            next = documents.stream()
                    .flatMap(SourceDocument::origins)
                    .filter(origin -> !asked.contains(origin))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return new Origins(found);
    }

    Optional<SourceDocument> document(SourceId source) {
        return Optional.ofNullable(documents.get(source));
    }

    /** All that a source goes back to, itself not among them unless it goes back to itself. */
    Set<SourceId> of(SourceId source) {
        var all = new TreeSet<SourceId>();
        collect(source, all);
        return all;
    }

    private void collect(SourceId source, Set<SourceId> into) {
        document(source).stream()
                .flatMap(SourceDocument::origins)
                .filter(into::add)
                .forEach(origin -> collect(origin, into));
    }
}
