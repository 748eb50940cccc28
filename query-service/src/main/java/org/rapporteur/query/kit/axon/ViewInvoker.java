package org.rapporteur.query.kit.axon;

import java.util.ArrayList;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.query.kit.Recorded;

/**
 * Gathers a batch of events and has its documents written with the last of them, while the unit of work is not yet about
 * to commit: the token is stored when it does, and so never before what it stands for.
 */
final class ViewInvoker<D, E extends Event> implements EventHandlerInvoker {

    private static final String BATCH = "org.rapporteur.query.batch";

    private final Class<E> events;
    private final BatchProjection<D, E> projection;

    ViewInvoker(Class<E> events, BatchProjection<D, E> projection) {
        this.events = events;
        this.projection = projection;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return RecordedEvents.concerns(message, events);
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return events.isAssignableFrom(type) || type == RecordCorrected.class;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        ArrayList<Recorded<?>> batch = unit.getOrComputeResource(BATCH, any -> new ArrayList<>());
        batch.add(RecordedEvents.of(message));
        if (unit.isLastMessage(message)) projection.project(batch);
    }
}
