package org.rapporteur.query.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.sources.SourceDocument;

/** The sources of a page, each with a number by which its facts refer to it. */
public final class Notes {

    private final Map<SourceId, Note> numbered = new LinkedHashMap<>();

    /** A source with its number on the page, and what its document lacks. */
    public record Note(int number, SourceDocument source, List<Lacking> lacking) {

        private static Note of(
                int number, SourceId id, long position, Optional<DocumentVersion<SourceDocument>> found) {
            return found.map(version -> new Note(
                            number,
                            version.document(),
                            Lacking.of(version, position).toList()))
                    .orElseGet(() -> new Note(number, SourceDocument.of(id.value()), List.of()));
        }

        public String slug() {
            return source.id().slug();
        }

        /** Who published it, or what it is called here. */
        public String label() {
            var publisher = source.publisher();
            return publisher == null ? slug() : publisher;
        }
    }

    /** @param document gives what was on record of a source at the position */
    public Notes(
            Collection<SourceId> sources,
            long position,
            Function<SourceId, Optional<DocumentVersion<SourceDocument>>> document) {
        sources.stream()
                .sorted()
                .distinct()
                .forEach(id -> numbered.put(id, Note.of(numbered.size() + 1, id, position, document.apply(id))));
    }

    public Collection<Note> all() {
        return numbered.values();
    }

    /** What these citations refer to, each source once, in the order of the numbers. */
    public List<Note> of(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> Stream.ofNullable(numbered.get(citation.source())))
                .distinct()
                .sorted(Comparator.comparingInt(Note::number))
                .toList();
    }

    /** What kinds of source these citations refer to. */
    public List<SourceType> kinds(List<Citation> citations) {
        return of(citations).stream()
                .flatMap(note -> Stream.ofNullable(note.source().type()))
                .distinct()
                .toList();
    }
}
