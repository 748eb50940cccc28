package org.rapporteur.query.kit.axon;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.rapporteur.language.Event;
import org.rapporteur.query.kit.Projection;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;

/**
 * Hands a batch of events to a view and writes its documents with the last of them, while the unit of work is not yet
 * about to commit: the token is stored when it does, and so never before what it stands for.
 */
final class ViewInvoker<D, E extends Event> implements EventHandlerInvoker {

    private static final String PROJECTION = "org.rapporteur.query.projection";

    private final View<D, E> view;
    private final Documents<D> documents;

    ViewInvoker(View<D, E> view, Documents<D> documents) {
        this.view = view;
        this.documents = documents;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return view.events().isAssignableFrom(type);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var batch = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        Projection<D, E> projection =
                batch.getOrComputeResource(PROJECTION, any -> new Projection<>(view, documents::latest));
        projection.apply(RecordedEvents.of(message, view.events()));
        if (batch.isLastMessage(message)) documents.write(projection.projected());
    }
}
