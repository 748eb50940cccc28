package org.rapporteur.query.kit.axon;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Projection;
import org.rapporteur.query.kit.RecordedCommit;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.ViewDatabase;

/** What is stored of a generation, byte for byte, and what should be. */
final class Stored {

    private Stored() {}

    static List<String> of(String uri, Generation generation) {
        try (var client = MongoClients.create(uri)) {
            var found = new ArrayList<String>();
            for (var collection : List.of(generation.storedAs(), generation.storedAs() + "-versions"))
                for (var document : client.getDatabase("rapporteur")
                        .getCollection(collection)
                        .find()
                        .sort(new Document("_id", 1))) found.add(document.toJson());
            return found;
        }
    }

    /** What one event after the other makes of the whole ledger. */
    static <D, E extends Event> List<String> expected(String uri, Ledger ledger, View<D, E> view) {
        var generation = new Generation(view.name(), view.version(), 999);
        try (var database = ViewDatabase.connect(uri)) {
            var documents = database.documents(view, generation, ledger::stream);
            for (var commit : ledger.read(0, Integer.MAX_VALUE))
                for (var event : RecordedCommit.events(commit)) {
                    if (!view.events().isInstance(event.event()) && !(event.event() instanceof RecordCorrected))
                        continue;
                    var projection = new Projection<>(view, documents::latest, ledger::stream);
                    projection.apply(event);
                    documents.write(projection.projected());
                }
        }
        return of(uri, generation);
    }
}
