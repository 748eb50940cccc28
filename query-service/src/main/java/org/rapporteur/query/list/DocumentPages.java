package org.rapporteur.query.list;

import java.util.ArrayList;
import java.util.function.BiFunction;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.FilterEntry;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;

/**
 * Finds the documents of a page of one view's list, reading no more of them than it takes.
 *
 * @param composed how an item follows from a document and from what else is on record
 * @param extra what must hold of an item that no filter can tell
 */
record DocumentPages<D, T>(
        View<D, ?> view,
        Snapshot snapshot,
        PageAsked page,
        Filters filters,
        BiFunction<D, Snapshot, T> composed,
        ExtraCondition<T> extra) {

    /** Where few pass, more are read each time: an embedded database looks at all of them whenever it is asked. */
    private static final int GROWTH = 4;

    private static final int MOST = 4_000;

    /** By subject: only as many documents are read as are shown, or must be looked at to know whether they are. */
    ListPage<ListedDocument<T>> inOrder() {
        var found = new ArrayList<ListedDocument<T>>();
        var after = page.after();
        var limit = page.limit() + 1;
        for (var more = true; more && found.size() <= page.limit(); limit = Math.min(limit * GROWTH, MOST)) {
            var some = snapshot.versions(view, filters, after, limit);
            some.stream().map(this::listed).filter(this::passes).forEach(found::add);
            more = some.size() == limit;
            if (more) after = some.getLast().subject();
        }
        var items = found.stream().limit(page.limit()).toList();
        var next = found.size() > items.size() ? snapshot.cursor(items.getLast().subject()) : null;
        return new ListPage<>(items, next, null);
    }

    /** All is looked at; the documents themselves only where that takes them, and those that are shown. */
    ListPage<ListedDocument<T>> arranged(ArrangedList<T> arranged) {
        var rows = arranged.isComputed() || !extra.isAny()
                ? snapshot.versions(view, filters, "", Integer.MAX_VALUE).stream()
                        .map(this::computed)
                        .filter(row -> passes(row.item().get()))
                        .toList()
                : snapshot.entries(view, filters).stream().map(this::kept).toList();
        return arranged.over(rows, ListedDocument::answer, page, snapshot);
    }

    private boolean passes(ListedDocument<T> one) {
        return extra.test().test(one.answer());
    }

    private ListedDocument<T> listed(DocumentVersion<D> version) {
        return new ListedDocument<>(version.subject(), composed.apply(version.document(), snapshot));
    }

    private ListRow<ListedDocument<T>> computed(DocumentVersion<D> version) {
        var listed = listed(version);
        return new ListRow<>(version.subject(), view.filters(version.document()), () -> listed);
    }

    private ListRow<ListedDocument<T>> kept(FilterEntry entry) {
        return new ListRow<>(entry.subject(), entry.filters(), () -> {
            var document =
                    snapshot.document(view, SubjectId.parse(entry.subject())).orElseThrow();
            return new ListedDocument<>(entry.subject(), composed.apply(document, snapshot));
        });
    }
}
