package org.rapporteur.query.kit.axon;

import static org.axonframework.eventhandling.TrackingEventProcessorConfiguration.forSingleThreadedProcessing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;

/** One processor a view, each with a thread that the ledger's tail wakes. A batch that fails is given again, later and later. */
public final class ViewProcessors implements AutoCloseable {

    private static final int BATCH = 500;
    private static final long CLAIM_AGAIN_MS = 1_000;
    private static final long LOOK_UP_MS = 250;

    private final List<TrackingEventProcessor> processors;

    private ViewProcessors(List<TrackingEventProcessor> processors) {
        this.processors = processors;
    }

    /** What feeds one view. */
    public record Feed<D, E extends Event>(View<D, E> view, Documents<D> documents) {}

    public static ViewProcessors start(
            List<? extends Feed<?, ?>> feeds,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TokenStore tokens) {
        var processors =
                feeds.stream().map(feed -> processor(feed, source, tokens)).toList();
        processors.forEach(TrackingEventProcessor::start);
        return new ViewProcessors(processors);
    }

    private static <D, E extends Event> TrackingEventProcessor processor(
            Feed<D, E> feed, StreamableMessageSource<TrackedEventMessage<?>> source, TokenStore tokens) {
        return TrackingEventProcessor.builder()
                .name(feed.view().storedAs())
                .eventHandlerInvoker(new ViewInvoker<>(feed.view(), feed.documents()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new WholeCommits(source))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andEventAvailabilityTimeout(LOOK_UP_MS, TimeUnit.MILLISECONDS)
                        .andTokenClaimInterval(CLAIM_AGAIN_MS, TimeUnit.MILLISECONDS))
                .build();
    }

    @Override
    public void close() {
        processors.forEach(TrackingEventProcessor::shutDown);
    }
}
