package org.rapporteur.query.kit.axon;

import static org.axonframework.eventhandling.TrackingEventProcessorConfiguration.forSingleThreadedProcessing;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.View;

/** Keeps one generation of a view up with the record, in a thread that the ledger's tail wakes, where this node has the lease. */
final class Feed implements AutoCloseable {

    /** Writing is dearest in small portions; and a batch takes no more than there is. */
    private static final int BATCH = 2_000;

    private static final long CLAIM_AGAIN_MS = 500;
    private static final long LOOK_UP_MS = 250;

    private static final long FINISH_MS = 2_000;

    private final TrackingEventProcessor processor;
    private final PositionTokenStore tokens;
    private final BatchProjection<?, ?> projection;

    private Feed(TrackingEventProcessor processor, PositionTokenStore tokens, BatchProjection<?, ?> projection) {
        this.processor = processor;
        this.tokens = tokens;
        this.projection = projection;
    }

    static <D, E extends Event> Feed start(View<D, E> view, Generation generation, Workings workings) {
        var database = workings.database();
        var documents = database.documents(view, generation, workings.streams());
        documents.createIndexes();
        var projection = new BatchProjection<>(view, generation, documents, workings);
        var tokens = new PositionTokenStore(generation, database.positions(), workings.positions(), workings.leases());
        var processor = TrackingEventProcessor.builder()
                .name(generation.storedAs())
                .eventHandlerInvoker(new ViewInvoker<>(view.events(), projection))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new WholeCommits(workings.source()))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andEventAvailabilityTimeout(LOOK_UP_MS, TimeUnit.MILLISECONDS)
                        .andTokenClaimInterval(CLAIM_AGAIN_MS, TimeUnit.MILLISECONDS))
                .build();
        processor.start();
        return new Feed(processor, tokens, projection);
    }

    /** @see BatchProjection#settle(Letter) */
    void settle(Letter letter) {
        projection.settle(letter);
    }

    /**
     * Comes back when nothing is written any longer. The processor that is stopped while it starts may never say that it
     * has ended, so it is not waited for without end.
     */
    @Override
    public void close() {
        processor
                .shutdownAsync()
                .completeOnTimeout(null, FINISH_MS, TimeUnit.MILLISECONDS)
                .join();
        projection.close();
        tokens.releaseClaim(processor.getName(), 0);
    }
}
