package org.rapporteur.query.http;

import java.util.List;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;

/** The documents of one view as they are answered with: one of them, or a page of them. */
public final class Answers<D> {

    private final Register<D> register;
    private final List<String> together;
    private final Horizon horizon;
    private final Margin margin;
    private final DocumentPages<D> pages;

    /**
     * @param together the views, this one among them, of which its answers are composed
     * @param margin what stands beside its documents
     */
    Answers(Register<D> register, List<String> together, Horizon horizon, Margin margin, DocumentPages<D> pages) {
        this.register = register;
        this.together = together;
        this.horizon = horizon;
        this.margin = margin;
        this.pages = pages;
    }

    /** The document of the subject with this slug; a {@link Problem}, 404, if nothing was on record of it. */
    public ResponseEntity<D> one(String slug, Asked asked) {
        return one(slug, asked, (document, position) -> document);
    }

    /** The same, composed with what held at the same position. */
    public <T> ResponseEntity<T> one(String slug, Asked asked, Composed<D, T> composed) {
        var position = horizon.of(margin.and(together), asked);
        var version = register.version(slug, position);
        var parked = version.parked();
        if (parked != null && parked.position() <= position) lacks(version, parked, asked);
        margin.beside(List.of(version.subject()), position, asked);
        EveryAnswer.isOf(version.version());
        return ResponseEntity.ok(composed.of(version.document(), position));
    }

    /** It holds no more than its last event, and is no answer to who asks for more. */
    private void lacks(DocumentVersion<D> version, Parked parked, Asked asked) {
        if (LedgerPosition.minimum(asked.minPosition()) >= parked.position())
            throw Unapplied.problem(version.subject(), parked);
        EveryAnswer.holdsTo(version.from());
        EveryAnswer.lacks(parked);
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
        var page = list.page();
        if (page.after().startsWith(Sorted.MARK) && list.wanted().isNothing()) throw Cursor.unreadable();
        var position = horizon.of(margin.and(together), page);
        var shown = list.wanted().isNothing()
                ? pages.inOrder(page, filters, composed, such, position)
                : pages.arranged(page, filters, arranged, composed, such, position);
        return ResponseEntity.ok(told(shown, page.asked()));
    }

    /** Of all that pass the filters. */
    public <T> ResponseEntity<Page<T>> page(
            ListAsked list, Filters filters, Fields<T> fields, Composed<D, T> composed) {
        return page(list, filters, fields, composed, Such.any());
    }

    /** It claims no later position than all that it shows holds to, and stands with what is beside each. */
    private <T> Page<T> told(Page<Shown<T>> page, Asked asked) {
        var versions = page.items().stream().map(Shown::version).toList();
        var lacking = versions.stream().flatMap(version -> Lacking.of(version, page.position()));
        horizon.lacks(lacking.toList(), asked);
        margin.beside(versions.stream().map(DocumentVersion::subject).toList(), page.position(), asked);
        return new Page<>(
                page.items().stream().map(Shown::answer).toList(), page.next(), page.position(), page.facets());
    }
}
