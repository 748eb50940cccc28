package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.language.Kind;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.kit.DocumentVersion;
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

    /**
     * @param documents those that are served now
     * @param waiting what could not be applied of a subject
     * @param together the views, this one among them, of which its answers are composed
     */
    Register(
            View<D, ?> view,
            List<String> together,
            Supplier<Documents<D>> documents,
            Function<String, Optional<Parked>> waiting,
            Horizon horizon) {
        this.view = view;
        this.together = together;
        this.documents = documents;
        this.waiting = waiting;
        this.horizon = horizon;
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
        var position = horizon.of(together, asked);
        var version = version(slug, position);
        var parked = version.parked();
        if (parked != null && parked.position() <= position) lacks(version, parked, asked);
        return ResponseEntity.ok()
                .eTag("\"" + version.version() + "\"")
                .body(composed.of(version.document(), position));
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

    public ResponseEntity<Page<D>> page(PageAsked page, Filters filters) {
        return page(page, filters, (document, position) -> document);
    }

    /** A page of documents, each composed with what held at the same position. */
    public <T> ResponseEntity<Page<T>> page(PageAsked page, Filters filters, Composed<D, T> composed) {
        return page(page, filters, any -> true, composed);
    }

    /** The same of those alone that something holds of which filters cannot tell, such as what depends on a day. */
    public <T> ResponseEntity<Page<T>> page(
            PageAsked page, Filters filters, Predicate<D> holds, Composed<D, T> composed) {
        return shown(
                page,
                filters,
                (document, position) ->
                        holds.test(document) ? Optional.of(composed.of(document, position)) : Optional.empty());
    }

    /** The same, of those whose answer is such. */
    public <T> ResponseEntity<Page<T>> page(
            PageAsked page, Filters filters, Composed<D, T> composed, Predicate<T> such) {
        return shown(page, filters, (document, position) -> Optional.of(composed.of(document, position))
                .filter(such));
    }

    /** It claims no later position than all that it shows holds to. */
    private <T> ResponseEntity<Page<T>> shown(PageAsked page, Filters filters, Composed<D, Optional<T>> composed) {
        var position = horizon.of(together, page);
        var found = Shown.of(
                new Selection(position, filters.values(), page.after(), page.limit() + 1),
                documents.get()::select,
                version -> composed.of(version.document(), position));
        var items = found.stream().limit(page.limit()).toList();
        var lacking = items.stream()
                .flatMap(one -> Lacking.of(one.version(), position))
                .toList();
        horizon.lacks(lacking, page.asked());
        var next = found.size() > items.size()
                ? new Cursor(position, items.getLast().version().subject()).text()
                : null;
        var answers = items.stream().map(Shown::answer).toList();
        return ResponseEntity.ok().eTag("\"" + position + "\"").body(new Page<>(answers, next, position));
    }

    private Optional<SubjectId> subject(String slug) {
        try {
            return Kind.ofPlural(view.name()).map(kind -> SubjectId.of(kind, slug));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
