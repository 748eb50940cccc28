package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Entry;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.web.problem.Problem;

/** Finds documents of one view as they were at a position. */
public final class Register<D> {

    private final String name;
    private final Supplier<Documents<D>> documents;
    private final Function<String, Optional<Parked>> waiting;

    /**
     * @param name of the view
     * @param documents those that are served now
     * @param waiting what could not be applied of a subject
     */
    Register(String name, Supplier<Documents<D>> documents, Function<String, Optional<Parked>> waiting) {
        this.name = name;
        this.documents = documents;
        this.waiting = waiting;
    }

    /** Under what name the view's position is known. */
    public String name() {
        return name;
    }

    /** The document of the subject with this slug; a {@link Problem}, 404, if nothing was on record of it. */
    public DocumentVersion<D> version(String slug, long position) {
        return subject(slug).flatMap(subject -> at(subject, position)).orElseThrow(() -> nothing(slug, position));
    }

    public Optional<DocumentVersion<D>> at(SubjectId subject, long position) {
        return at(subject.value(), position);
    }

    Optional<DocumentVersion<D>> at(String subject, long position) {
        return documents.get().at(subject, position);
    }

    /** The documents of these subjects, as far as there were any, sorted by subject. */
    public List<DocumentVersion<D>> at(Collection<? extends SubjectId> subjects, long position) {
        return subjects.isEmpty()
                ? List.of()
                : documents.get().at(subjects.stream().map(SubjectId::value).toList(), position);
    }

    /** All documents, sorted by subject. */
    public List<DocumentVersion<D>> every(long position) {
        return select(Selection.at(position));
    }

    /** All documents that have one of the values for the filter, sorted by subject. */
    public List<DocumentVersion<D>> all(long position, String filter, Collection<String> values) {
        return values.isEmpty() ? List.of() : select(Selection.at(position).where(filter, values));
    }

    /** All documents that pass the filters, sorted by subject. */
    public List<DocumentVersion<D>> all(long position, Filters filters) {
        return select(whole(position, filters));
    }

    List<DocumentVersion<D>> select(Selection selection) {
        return documents.get().select(selection);
    }

    /** The subjects that have one of the values for the filter, sorted. */
    public List<String> subjects(long position, String filter, Collection<String> values) {
        return all(position, filter, values).stream()
                .map(DocumentVersion::subject)
                .toList();
    }

    /** By what the documents are found that pass the filters; the documents themselves are not read for it. */
    List<Entry> entries(long position, Filters filters) {
        return documents.get().entries(whole(position, filters));
    }

    /** How many documents there are that pass the filters. */
    public int count(long position, Filters filters) {
        return entries(position, filters).size();
    }

    /** The values for a filter that each document has, by subject. */
    public Map<String, List<String>> values(long position, String filter) {
        return entries(position, Filters.NONE).stream()
                .collect(Collectors.toMap(Entry::subject, entry -> entry.of(filter)));
    }

    /** How many documents that pass the filters have each value of another filter. */
    public SortedMap<String, Long> counts(long position, Filters filters, String field) {
        var counts = new TreeMap<String, Long>();
        entries(position, filters)
                .forEach(entry -> entry.of(field).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private static Selection whole(long position, Filters filters) {
        return new Selection(position, filters.values(), "", Integer.MAX_VALUE);
    }

    private Problem nothing(String slug, long position) {
        return subject(slug)
                .flatMap(subject -> waiting.apply(subject.value()))
                .filter(one -> one.position() <= position)
                .map(one -> Unapplied.problem(slug, one))
                .orElseGet(() -> Problem.notFound(
                        "Nothing is on record of '" + slug + "' among the " + name + " at " + position + "."));
    }

    private Optional<SubjectId> subject(String slug) {
        try {
            return Kind.ofPlural(name).map(kind -> SubjectId.of(kind, slug));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
