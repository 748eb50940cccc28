package org.rapporteur.query.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.rapporteur.query.kit.Overtaken;

/**
 * Writes documents in portions that a server takes within its time. Superseded ones are the same whoever writes them;
 * the latest are replaced only if they are what was read, so that a node which was overtaken changes nothing.
 */
final class Writing {

    private static final int MOST = 500;
    private static final int LONG = 1_000_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private Writing() {}

    static void superseded(MongoCollection<Document> collection, List<Document> documents) {
        for (var portion : portions(documents, document -> document)) insert(collection, portion);
    }

    static void latest(MongoCollection<Document> collection, List<DocumentReplacement> replacements) {
        for (var portion : portions(replacements, DocumentReplacement::document))
            replace(collection, portion.stream().map(DocumentReplacement::write).toList());
    }

    /**
     * Almost always none is there yet: some servers insert many at once ten times as fast as they look for each first.
     * Those that are there, as after a fault, are written once more.
     */
    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.insertMany(documents, ANY_ORDER);
        } catch (MongoBulkWriteException fault) {
            if (!isOfDuplicatesOnly(fault)) throw fault;
            var again = fault.getWriteErrors().stream()
                    .map(error -> documents.get(error.getIndex()))
                    .map(document -> new ReplaceOneModel<>(new Document("_id", document.get("_id")), document))
                    .toList();
            collection.bulkWrite(again, UNORDERED);
        }
    }

    private static <T> List<List<T>> portions(List<T> all, Function<T, Document> document) {
        var portions = new ArrayList<List<T>>();
        var portion = new ArrayList<T>();
        var length = 0;
        for (var one : all) {
            portion.add(one);
            length += length(document.apply(one));
            if (portion.size() < MOST && length < LONG) continue;
            portions.add(portion);
            portion = new ArrayList<>();
            length = 0;
        }
        if (!portion.isEmpty()) portions.add(portion);
        return portions;
    }

    private static int length(Document document) {
        var body = document.getString(StoredForm.BODY);
        return body == null ? 0 : body.length();
    }

    private static void replace(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        try {
            var result = collection.bulkWrite(writes, UNORDERED);
            if (result.getInsertedCount() + result.getMatchedCount() < writes.size()) throw overtaken(collection);
        } catch (MongoBulkWriteException fault) {
            if (!isOfDuplicatesOnly(fault)) throw fault;
            throw overtaken(collection);
        }
    }

    private static boolean isOfDuplicatesOnly(MongoBulkWriteException fault) {
        return fault.getWriteConcernError() == null
                && fault.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    private static Overtaken overtaken(MongoCollection<Document> collection) {
        return new Overtaken(collection.getNamespace().getCollectionName());
    }
}
