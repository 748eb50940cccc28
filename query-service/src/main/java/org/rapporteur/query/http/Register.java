package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Kind;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;

/** The documents of one view as they are answered with: one of them, or a page of them. */
public final class Register<D> {

    private final View<D, ?> view;
    private final Documents<D> documents;
    private final Horizon horizon;

    Register(View<D, ?> view, Documents<D> documents, Horizon horizon) {
        this.view = view;
        this.documents = documents;
        this.horizon = horizon;
    }

    /** Under what name the view's position is known. */
    public String name() {
        return view.storedAs();
    }

    /** The document of the subject with this slug; a {@link Problem}, 404, if nothing was on record of it. */
    public ResponseEntity<D> one(String slug, Asked asked) {
        var version = version(slug, horizon.of(List.of(name()), asked));
        return ResponseEntity.ok().eTag("\"" + version.version() + "\"").body(version.document());
    }

    /** The document as it was at a position; a {@link Problem}, 404, if nothing was on record of it. */
    public DocumentVersion<D> version(String slug, long position) {
        return subject(slug)
                .flatMap(subject -> at(subject, position))
                .orElseThrow(() -> Problem.notFound(
                        "Nothing is on record of '" + slug + "' among the " + view.name() + " at " + position + "."));
    }

    public Optional<DocumentVersion<D>> at(SubjectId subject, long position) {
        return documents.at(subject.value(), position);
    }

    /** All documents at a position that have one of the values for the filter, sorted by subject. */
    public List<D> all(long position, String filter, Collection<String> values) {
        if (values.isEmpty()) return List.of();
        return documents.select(Selection.at(position).where(filter, values)).stream()
                .map(DocumentVersion::document)
                .toList();
    }

    public ResponseEntity<Page<D>> page(ListAsked list, Filters filters) {
        var position = position(list);
        var found = documents.select(new Selection(position, filters.values(), list.after(), list.limit() + 1));
        var items = found.stream().limit(list.limit()).toList();
        var next = found.size() > items.size()
                ? new Cursor(position, items.getLast().subject()).text()
                : null;
        var page = new Page<>(items.stream().map(DocumentVersion::document).toList(), next, position);
        return ResponseEntity.ok().eTag("\"" + position + "\"").body(page);
    }

    /** A later page holds to the position of the first, so that nothing is missed or shown twice. */
    private long position(ListAsked list) {
        var cursor = list.cursor();
        return cursor == null
                ? horizon.of(List.of(name()), list.asked())
                : horizon.at(List.of(name()), cursor.position());
    }

    private Optional<SubjectId> subject(String slug) {
        try {
            return Kind.ofPlural(view.name()).map(kind -> SubjectId.of(kind, slug));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
