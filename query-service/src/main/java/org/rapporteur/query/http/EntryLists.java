package org.rapporteur.query.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists of entries into which the documents of a view are taken apart. */
@Component
public final class EntryLists {

    private final Horizon horizon;
    private final EntryNotes notes;

    EntryLists(Horizon horizon, EntryNotes notes) {
        this.horizon = horizon;
        this.notes = notes;
    }

    /**
     * A page of what follows from the documents that pass the filters, with what stands beside each entry.
     *
     * @param fields by which it can be counted and sorted
     * @param key of an entry, by which the list is sorted where nothing else is asked for; no two are alike
     * @param entries of a document
     */
    public <D, T extends Noted> ResponseEntity<Page<T>> page(
            Register<D> register,
            Filters filters,
            PageAsked asked,
            Wanted wanted,
            AsOf asOf,
            Fields<T> fields,
            Function<T, String> key,
            Function<D, Stream<T>> entries) {
        var position = horizon.of(notes.and(List.of(register.name())), asked);
        var reading = new Reading(position);
        var all = reading.documents(register.all(position, filters)).stream()
                .flatMap(entries)
                .toList();
        var page = SortedPage.of(all, key, wanted, fields, asked, position);
        reading.lacks(notes.beside(page.items().stream(), position, asOf));
        horizon.lacks(reading.lacking(), asked.asked());
        return ResponseEntity.ok(page);
    }
}
