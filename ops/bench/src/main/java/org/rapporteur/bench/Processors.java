package org.rapporteur.bench;

import static org.axonframework.eventhandling.TrackingEventProcessorConfiguration.forSingleThreadedProcessing;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Axon's streaming processors, set up as the query service does. */
final class Processors {

    private static final int BATCH = 500;

    private Processors() {}

    /** Starts one from the beginning of the source; it is the caller's to shut down. */
    static TrackingEventProcessor start(
            StreamableMessageSource<TrackedEventMessage<?>> source, Consumer<EventMessage<?>> handler) {
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name("bench")
                .eventHandlerInvoker(new Handler(handler))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andEventAvailabilityTimeout(250, TimeUnit.MILLISECONDS))
                .build();
        processor.start();
        return processor;
    }

    private record Handler(Consumer<EventMessage<?>> consumer) implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            consumer.accept(message);
        }
    }
}
