package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.rapporteur.query.kit.Selection;

/** Asks both collections for what held at a position and merges the answers. */
record Selecting(MongoCollection<Document> latest, MongoCollection<Document> superseded) {

    private static final Document ENTRY = new Document("subject", 1).append("filters", 1);

    List<Document> select(Selection selection) {
        return select(selection, new Document());
    }

    /** Without what takes most of the time to read. */
    List<Document> entries(Selection selection) {
        return select(selection, ENTRY);
    }

    private List<Document> select(Selection selection, Document shown) {
        var found = new TreeMap<String, Document>();
        collect(latest, held(selection), selection, shown, found);
        var past = held(selection).append("until", new Document("$gt", selection.position()));
        collect(superseded, past, selection, shown, found);
        return found.values().stream().limit(selection.limit()).toList();
    }

    /** Each collection gives as many as are asked for, in the same order; so the first of both together are right. */
    private static void collect(
            MongoCollection<Document> from,
            Document query,
            Selection selection,
            Document shown,
            TreeMap<String, Document> into) {
        var sorted = from.find(query).projection(shown).sort(new Document("subject", 1));
        var limited = selection.limit() == Integer.MAX_VALUE ? sorted : sorted.limit(selection.limit());
        for (var document : limited.into(new ArrayList<>())) into.putIfAbsent(document.getString("subject"), document);
    }

    private static Document held(Selection selection) {
        var query = new Document("from", new Document("$lte", selection.position()));
        if (!selection.after().isEmpty()) query.append("subject", new Document("$gt", selection.after()));
        selection
                .filters()
                .forEach((filter, values) ->
                        query.append("filters." + filter, new Document("$in", List.copyOf(values))));
        return query;
    }
}
