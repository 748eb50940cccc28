package org.rapporteur.query.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.web.page.Cursor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** The order of a list: by fields, then by key. A cursor holds the keys of the last item, so that nothing depends on it being there still. */
record SortOrder<T>(String sort, List<FieldOrder<T>> orders) {

    /** How a cursor begins that goes on in a list that is sorted by fields. */
    static final String MARK = "[";

    /** What an item is sorted by: a key for each field, and at the end its own. */
    <R> List<String> keys(ListRow<R> row, Function<R, T> answer) {
        var keys = new ArrayList<String>();
        orders.forEach(order -> keys.add(order.key(row.values(order.field(), answer))));
        keys.add(row.key());
        return keys;
    }

    Comparator<List<String>> order() {
        return (one, other) -> {
            for (var i = 0; i < orders.size(); i++) {
                var compared = orders.get(i).compare(one.get(i), other.get(i));
                if (compared != 0) return compared;
            }
            return one.getLast().compareTo(other.getLast());
        };
    }

    /** How a cursor says behind what a list goes on that is sorted like this. */
    String after(List<String> keys) {
        if (orders.isEmpty()) return keys.getLast();
        var all = new ArrayList<>(List.of(sort));
        all.addAll(keys);
        return CanonicalJson.write(all);
    }

    /** The keys of the item behind which it goes on; a problem, 400, where the cursor is of another list. */
    List<String> behind(String after) {
        if (orders.isEmpty() != !after.startsWith(MARK)) throw Cursor.unreadable();
        if (orders.isEmpty()) return List.of(after);
        var all = read(after);
        if (all.size() != orders.size() + 2 || !all.getFirst().equals(sort)) throw Cursor.unreadable();
        return all.subList(1, all.size());
    }

    private static List<String> read(String after) {
        try {
            return CanonicalJson.mapper().readValue(after, new TypeReference<List<String>>() {});
        } catch (JacksonException e) {
            throw Cursor.unreadable();
        }
    }
}
