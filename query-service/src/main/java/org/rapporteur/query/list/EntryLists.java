package org.rapporteur.query.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.web.page.Page;
import org.springframework.stereotype.Component;

/** Lists of entries into which the documents of a view are taken apart. */
@Component
public record EntryLists(Snapshots snapshots) {

    /**
     * A page of what follows from the documents that pass the filters, with the notes beside each entry.
     *
     * @param fields by which it can be counted and sorted
     * @param key of an entry, by which the list is sorted where nothing else is asked for; no two are alike
     * @param entries of a document on the day in question
     */
    public <D, T extends NotedEntry> Answer<Page<T>> page(
            View<D, ?> view,
            Filters filters,
            ListAsked asked,
            ListFields<T> fields,
            Function<T, String> key,
            BiFunction<D, AsOf, Stream<T>> entries) {
        return snapshots.answer(asked.question(), List.of(view), snapshot -> {
            var all = snapshot.documents(view, filters).stream()
                    .flatMap(document -> entries.apply(document, snapshot.asOf()))
                    .toList();
            var page = SortedPage.of(all, key, asked.arrangement(), fields, asked.page(), snapshot);
            var notes = snapshot.notes(page.items().stream());
            return snapshot.answer(page.of(snapshot)).with(notes);
        });
    }
}
