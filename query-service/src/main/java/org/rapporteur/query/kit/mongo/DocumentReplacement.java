package org.rapporteur.query.kit.mongo;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.rapporteur.query.kit.Latest;

/** A document in the place of the one that held from {@code before} on, and of no other. */
record DocumentReplacement(long before, Document document) {

    WriteModel<Document> write() {
        return before == Latest.NONE
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(new Document("_id", document.get("_id")).append("from", before), document);
    }
}
