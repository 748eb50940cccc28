package org.rapporteur.query.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.query.sources.SourceDocument;

/** The sources of a page, each with a number by which its facts refer to it. */
public final class NumberedSources {

    private final Map<SourceId, Note> numbered = new LinkedHashMap<>();

    /** A source with its number on the page. */
    public record Note(int number, SourceDocument source) {

        public String slug() {
            return source.id().slug();
        }

        /** Who published it, or what it is called here. */
        public String label() {
            var publisher = source.publisher();
            return publisher == null ? slug() : publisher;
        }
    }

    /** @param read gives the documents of these sources, as far as there are any */
    public NumberedSources(
            Collection<SourceId> cited, Function<Collection<SourceId>, ? extends Collection<SourceDocument>> read) {
        var sources = new TreeSet<>(cited);
        var known = read.apply(sources).stream().collect(Collectors.toMap(SourceDocument::id, source -> source));
        sources.forEach(id ->
                numbered.put(id, new Note(numbered.size() + 1, known.getOrDefault(id, SourceDocument.of(id.value())))));
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
