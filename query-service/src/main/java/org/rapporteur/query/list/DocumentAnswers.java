package org.rapporteur.query.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;

/** Answers with the documents of one view: with one of them, or with a page of them. */
public final class DocumentAnswers<D> {

    private final Snapshots snapshots;
    private final View<D, ?> view;
    private final List<View<?, ?>> views;

    /** @param also further views of which the answers are composed */
    public DocumentAnswers(Snapshots snapshots, View<D, ?> view, View<?, ?>... also) {
        this.snapshots = snapshots;
        this.view = view;
        this.views = Stream.concat(Stream.of(view), Stream.of(also)).toList();
    }

    /**
     * The document of the subject with this slug, with the notes on it; a {@link Problem}, 404, if nothing was on record.
     *
     * @param composed how the answer follows from the document and from what else is on record
     */
    public <T> Answer<T> one(String slug, Asked asked, BiFunction<D, Snapshot, T> composed) {
        return snapshots.answer(asked.question(), views, snapshot -> {
            var version = snapshot.version(view, slug);
            var body = composed.apply(version.document(), snapshot);
            var notes = snapshot.notes(view, List.of(version.subject()));
            return snapshot.answer(body, version).with(notes);
        });
    }

    /** Something that is made of the document; notes on the document do not belong beside it. */
    public <T> Answer<T> part(String slug, Asked asked, BiFunction<D, Snapshot, T> made) {
        return snapshots.answer(asked.question(), views, snapshot -> {
            var version = snapshot.version(view, slug);
            return snapshot.answer(made.apply(version.document(), snapshot), version);
        });
    }

    /**
     * A page of the list.
     *
     * @param fields by which it can be counted and sorted
     * @param composed how an item follows from a document and from what else is on record
     * @param extra what must hold of an item that no filter can tell
     */
    public <T> Answer<Page<T>> page(
            DocumentsAsked asked,
            Filters filters,
            ListFields<T> fields,
            BiFunction<D, Snapshot, T> composed,
            ExtraCondition<T> extra) {
        return page(asked, filters, fields, composed, extra, (items, snapshot) -> items);
    }

    /** @param shown what is shown of the items of the page, once they are found */
    public <T, R> Answer<Page<R>> page(
            DocumentsAsked asked,
            Filters filters,
            ListFields<T> fields,
            BiFunction<D, Snapshot, T> composed,
            ExtraCondition<T> extra,
            BiFunction<List<T>, Snapshot, List<R>> shown) {
        var arrangement = asked.list().arrangement();
        var arranged = ArrangedList.of(arrangement, fields);
        var page = asked.list().page();
        if (page.after().startsWith(SortOrder.MARK) && arrangement.isNothing()) throw Cursor.unreadable();
        return snapshots.answer(asked.list().question(), views, snapshot -> {
            var pages = new DocumentPages<>(view, snapshot, page, filters, composed, extra);
            var found = arrangement.isNothing() ? pages.inOrder() : pages.arranged(arranged);
            var items = shown.apply(
                    found.items().stream().map(ListedDocument::answer).toList(), snapshot);
            var subjects = found.items().stream().map(ListedDocument::subject).toList();
            var notes = snapshot.notes(view, subjects);
            return snapshot.answer(found.of(items, snapshot)).with(notes);
        });
    }
}
