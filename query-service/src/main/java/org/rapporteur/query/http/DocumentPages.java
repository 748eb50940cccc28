package org.rapporteur.query.http;

import java.util.Optional;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Entry;
import org.rapporteur.query.kit.Selection;
import org.rapporteur.query.kit.View;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;

/** Finds the documents of a page of one view's list, reading no more of them than it takes. */
final class DocumentPages<D> {

    private final View<D, ?> view;
    private final Register<D> register;

    DocumentPages(View<D, ?> view, Register<D> register) {
        this.view = view;
        this.register = register;
    }

    /** By subject: only as many documents are read as are shown, or must be looked at to know whether they are. */
    <T> Page<Shown<T>> inOrder(PageAsked page, Filters filters, Composed<D, T> composed, Such<T> such, long position) {
        var found = Shown.of(
                new Selection(position, filters.values(), page.after(), page.limit() + 1),
                register::select,
                version ->
                        Optional.of(composed.of(version.document(), position)).filter(such.test()));
        var items = found.stream().limit(page.limit()).toList();
        var next = found.size() > items.size()
                ? new Cursor(position, items.getLast().version().subject()).text()
                : null;
        return new Page<>(items, next, position);
    }

    /** All is looked at; the documents themselves only where that takes them, and those that are shown. */
    <T> Page<Shown<T>> arranged(
            PageAsked page,
            Filters filters,
            Arranged<T> arranged,
            Composed<D, T> composed,
            Such<T> such,
            long position) {
        var rows = arranged.isComputed() || !such.isAny()
                ? register.all(position, filters).stream()
                        .map(version -> computed(version, composed.of(version.document(), position)))
                        .filter(row -> such.test().test(row.item().get().answer()))
                        .toList()
                : register.entries(position, filters).stream()
                        .map(entry -> kept(entry, composed, position))
                        .toList();
        return arranged.over(rows, Shown::answer, page, position);
    }

    private <T> Row<Shown<T>> computed(DocumentVersion<D> version, T answer) {
        var shown = new Shown<>(version, answer);
        return new Row<>(version.subject(), view.filters(version.document()), () -> shown);
    }

    private <T> Row<Shown<T>> kept(Entry entry, Composed<D, T> composed, long position) {
        return new Row<>(entry.subject(), entry.filters(), () -> {
            var version = register.at(entry.subject(), position).orElseThrow();
            return new Shown<>(version, composed.of(version.document(), position));
        });
    }
}
