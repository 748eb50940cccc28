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
import org.rapporteur.language.Kind;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Entry;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;

/** The documents of one view as they are answered with: one of them, or a page of them. */
public final class Register<D> {

    private final View<D, ?> view;
    private final List<String> together;
    private final Supplier<Documents<D>> documents;
    private final Function<String, Optional<Parked>> waiting;
    private final Horizon horizon;
    private final Margin margin;

    /**
     * @param documents those that are served now
     * @param waiting what could not be applied of a subject
     * @param together the views, this one among them, of which its answers are composed
     * @param margin what stands beside its documents
     */
    Register(
            View<D, ?> view,
            List<String> together,
            Supplier<Documents<D>> documents,
            Function<String, Optional<Parked>> waiting,
            Horizon horizon,
            Margin margin) {
        this.view = view;
        this.together = together;
        this.documents = documents;
        this.waiting = waiting;
        this.horizon = horizon;
        this.margin = margin;
    }

    /** Under what name the view's position is known. */
    public String name() {
        return view.name();
    }

    /** The document of the subject with this slug; a {@link Problem}, 404, if nothing was on record of it. */
    public ResponseEntity<D> one(String slug, Asked asked) {
        return one(slug, asked, (document, position) -> document);
    }

    /** The same, composed with what held at the same position. */
    public <T> ResponseEntity<T> one(String slug, Asked asked, Composed<D, T> composed) {
        var position = horizon.of(margin.and(together), asked);
        var version = version(slug, position);
        var parked = version.parked();
        if (parked != null && parked.position() <= position) lacks(version, parked, asked);
        margin.beside(List.of(version.subject()), position, asked);
        EveryAnswer.isOf(version.version());
        return ResponseEntity.ok(composed.of(version.document(), position));
    }

    /** It holds no more than its last event, and is no answer to who asks for more. */
    private void lacks(DocumentVersion<D> version, Parked parked, Asked asked) {
        if (LedgerPosition.minimum(asked.minPosition()) >= parked.position()) throw parked(version.subject(), parked);
        EveryAnswer.holdsTo(version.from());
        EveryAnswer.lacks(parked);
    }

    private Problem nothing(String slug, long position) {
        var letters = subject(slug).stream().flatMap(subject -> waiting.apply(subject.value()).stream());
        return letters.filter(one -> one.position() <= position)
                .findFirst()
                .map(one -> parked(slug, one))
                .orElseGet(() -> Problem.notFound(
                        "Nothing is on record of '" + slug + "' among the " + view.name() + " at " + position + "."));
    }

    static Problem parked(String subject, Parked parked) {
        var detail = "What is on record of '" + subject + "' from position " + parked.position()
                + " on could not be applied yet; an operator has to see to it.";
        return Problem.unavailable("parked", detail, 60).with("parked", parked);
    }

    /** The document as it was at a position; a {@link Problem}, 404, if nothing was on record of it. */
    public DocumentVersion<D> version(String slug, long position) {
        return subject(slug).flatMap(subject -> at(subject, position)).orElseThrow(() -> nothing(slug, position));
    }

    public Optional<DocumentVersion<D>> at(SubjectId subject, long position) {
        return documents.get().at(subject.value(), position);
    }

    /** The documents of these subjects as they were at a position, as far as there were any, sorted by subject. */
    public List<DocumentVersion<D>> at(Collection<? extends SubjectId> subjects, long position) {
        return subjects.isEmpty()
                ? List.of()
                : documents.get().at(subjects.stream().map(SubjectId::value).toList(), position);
    }

    /** All documents as they were at a position, sorted by subject. */
    public List<DocumentVersion<D>> every(long position) {
        return documents.get().select(Selection.at(position));
    }

    /** All documents as they were at a position that have one of the values for the filter, sorted by subject. */
    public List<DocumentVersion<D>> all(long position, String filter, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : documents.get().select(Selection.at(position).where(filter, values));
    }

    /** All documents as they were at a position that pass the filters, sorted by subject. */
    public List<DocumentVersion<D>> all(long position, Filters filters) {
        return documents.get().select(new Selection(position, filters.values(), "", Integer.MAX_VALUE));
    }

    /** The subjects at a position that have one of the values for the filter, sorted. */
    public List<String> subjects(long position, String filter, Collection<String> values) {
        return documents.get().select(Selection.at(position).where(filter, values)).stream()
                .map(DocumentVersion::subject)
                .toList();
    }

    /** How many documents there are at a position that pass the filters. */
    public int count(long position, Filters filters) {
        return entries(position, filters).size();
    }

    /** By what the documents are found that pass the filters at a position. */
    private List<Entry> entries(long position, Filters filters) {
        return documents.get().entries(new Selection(position, filters.values(), "", Integer.MAX_VALUE));
    }

    /** The values for a filter that each document has at a position, by subject; the documents are not read for that. */
    public Map<String, List<String>> values(long position, String filter) {
        return entries(position, Filters.NONE).stream()
                .collect(Collectors.toMap(Entry::subject, entry -> entry.of(filter)));
    }

    /** How many documents that pass the filters have each value of another filter at a position. */
    public SortedMap<String, Long> counts(long position, Filters filters, String field) {
        var counts = new TreeMap<String, Long>();
        entries(position, filters)
                .forEach(entry -> entry.of(field).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    /**
     * A page of the list.
     *
     * @param fields by which it can be counted and sorted
     * @param composed how an item follows from a document and from what else held at the same position
     * @param such what must hold of an item that no filter can tell
     */
    public <T> ResponseEntity<Page<T>> page(
            ListAsked list, Filters filters, Fields<T> fields, Composed<D, T> composed, Such<T> such) {
        var arranged = Arranged.of(list.wanted(), fields);
        return ResponseEntity.ok(
                list.wanted().isNothing()
                        ? inOrder(list.page(), filters, composed, such)
                        : arranged(list.page(), filters, arranged, composed, such));
    }

    /** Of all that pass the filters. */
    public <T> ResponseEntity<Page<T>> page(
            ListAsked list, Filters filters, Fields<T> fields, Composed<D, T> composed) {
        return page(list, filters, fields, composed, Such.any());
    }

    /** By subject: only as many documents are read as are shown, or must be looked at to know whether they are. */
    private <T> Page<T> inOrder(PageAsked page, Filters filters, Composed<D, T> composed, Such<T> such) {
        if (page.after().startsWith("[")) throw Cursor.unreadable();
        var position = horizon.of(margin.and(together), page);
        var found = Shown.of(
                new Selection(position, filters.values(), page.after(), page.limit() + 1),
                documents.get()::select,
                version ->
                        Optional.of(composed.of(version.document(), position)).filter(such.test()));
        var items = found.stream().limit(page.limit()).toList();
        shows(items, position, page);
        var next = found.size() > items.size()
                ? new Cursor(position, items.getLast().version().subject()).text()
                : null;
        return new Page<>(items.stream().map(Shown::answer).toList(), next, position);
    }

    /** All is looked at; the documents themselves only where that takes them, and those that are shown. */
    private <T> Page<T> arranged(
            PageAsked page, Filters filters, Arranged<T> arranged, Composed<D, T> composed, Such<T> such) {
        var position = horizon.of(margin.and(together), page);
        var rows = arranged.isComputed() || !such.isAny()
                ? all(position, filters).stream()
                        .map(version -> computed(version, composed.of(version.document(), position)))
                        .filter(row -> such.test().test(row.item().get().answer()))
                        .toList()
                : entries(position, filters).stream()
                        .map(entry -> kept(entry, composed, position))
                        .toList();
        var shown = arranged.over(rows, Shown::answer, page, position);
        shows(shown.items(), position, page);
        return new Page<>(shown.items().stream().map(Shown::answer).toList(), shown.next(), position, shown.facets());
    }

    private <T> Row<Shown<T>> computed(DocumentVersion<D> version, T answer) {
        var shown = new Shown<>(version, answer);
        return new Row<>(version.subject(), view.filters(version.document()), () -> shown);
    }

    private <T> Row<Shown<T>> kept(Entry entry, Composed<D, T> composed, long position) {
        return new Row<>(entry.subject(), entry.filters(), () -> {
            var version = documents.get().at(entry.subject(), position).orElseThrow();
            return new Shown<>(version, composed.of(version.document(), position));
        });
    }

    /** It claims no later position than all that it shows holds to, and stands with what is beside each. */
    private void shows(List<? extends Shown<?>> items, long position, PageAsked page) {
        horizon.lacks(
                items.stream()
                        .flatMap(one -> Lacking.of(one.version(), position))
                        .toList(),
                page.asked());
        margin.beside(items.stream().map(one -> one.version().subject()).toList(), position, page.asked());
    }

    private Optional<SubjectId> subject(String slug) {
        try {
            return Kind.ofPlural(view.name()).map(kind -> SubjectId.of(kind, slug));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
