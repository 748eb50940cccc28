package org.rapporteur.bench;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.rapporteur.ledger.Draft;

/**
 * The event store of {@code axon-mongo} in its defaults, one document an event. It is given each event's JSON text as the
 * payload, and so has less to encode and decode than the ledger's readers have.
 */
final class AxonMongo {

    private final MongoEventStorageEngine engine;

    /** @param database with the write concern to be used */
    AxonMongo(MongoDatabase database) {
        engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(JacksonSerializer.defaultSerializer())
                .snapshotSerializer(JacksonSerializer.defaultSerializer())
                .transactionManager(NoTransactionManager.instance())
                .build();
        engine.ensureIndexes();
    }

    void append(Draft draft) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "bench",
                draft.stream(),
                draft.version(),
                draft.events().getFirst().data())));
    }

    long load(String stream) {
        return engine.readEvents(stream, 0).asStream().count();
    }

    EmbeddedEventStore store() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
