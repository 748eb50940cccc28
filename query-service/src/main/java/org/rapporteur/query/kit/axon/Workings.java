package org.rapporteur.query.kit.axon;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.mongo.Leases;
import org.rapporteur.query.kit.mongo.ViewDatabase;

/**
 * What all views of a node are fed with.
 *
 * @param head the next position to be taken
 * @param streams all commits of a subject
 */
public record Workings(
        StreamableMessageSource<TrackedEventMessage<?>> source,
        LongSupplier head,
        Function<String, List<Commit>> streams,
        ViewDatabase database,
        ViewPositions positions,
        ServedViews served,
        Leases leases) {}
