package org.rapporteur.query.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.FilterEntry;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.mongo.Documents;

/**
 * One generation of a view at the position of a snapshot.
 *
 * @param parked the first event of each subject that could not be applied, up to there
 * @param lacks is told what each reading lacks: of a search, whatever the view lacks, since that could be among what is found
 */
record ViewAt<D>(
        Generation generation,
        Documents<D> documents,
        long position,
        Map<String, Letter> parked,
        Consumer<Letter> lacks) {

    ViewAt<D> toldTo(Consumer<Letter> other) {
        return new ViewAt<>(generation, documents, position, parked, other);
    }

    Optional<DocumentVersion<D>> document(String subject) {
        Optional.ofNullable(parked.get(subject)).ifPresent(lacks);
        return documents.at(subject, position);
    }

    /** Of these subjects, as far as there are any, sorted by subject. */
    List<DocumentVersion<D>> documents(Collection<String> subjects) {
        if (subjects.isEmpty()) return List.of();
        subjects.stream()
                .flatMap(subject -> Stream.ofNullable(parked.get(subject)))
                .forEach(lacks);
        return documents.at(subjects, position);
    }

    List<DocumentVersion<D>> select(Map<String, Collection<String>> filters, String after, int limit) {
        parked.values().forEach(lacks);
        return isEmpty(filters) ? List.of() : documents.select(new Selection(position, filters, after, limit));
    }

    List<FilterEntry> entries(Map<String, Collection<String>> filters) {
        parked.values().forEach(lacks);
        return isEmpty(filters)
                ? List.of()
                : documents.entries(new Selection(position, filters, "", Integer.MAX_VALUE));
    }

    /** Whether nothing can pass. */
    private static boolean isEmpty(Map<String, Collection<String>> filters) {
        return filters.values().stream().anyMatch(Collection::isEmpty);
    }
}
