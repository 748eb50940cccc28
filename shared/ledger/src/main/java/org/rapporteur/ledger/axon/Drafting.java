package org.rapporteur.ledger.axon;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.RecordedEvent;

/** Turns the events of one unit of work into one commit. */
final class Drafting {

    private final Encoder encoder;

    Drafting(Encoder encoder) {
        this.encoder = encoder;
    }

    /** @throws IllegalArgumentException if they are not the consecutive events of one aggregate and one act */
    Draft draft(List<? extends EventMessage<?>> messages) {
        List<? extends DomainEventMessage<?>> events =
                messages.stream().map(Drafting::domainEvent).toList();
        DomainEventMessage<?> first = events.getFirst();
        require(consecutive(first, events), "One commit holds consecutive events of one aggregate.");
        return new Draft(
                first.getAggregateIdentifier(),
                first.getSequenceNumber(),
                key(first),
                act(first),
                events.stream().map(this::recorded).toList());
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) return event;
        throw new IllegalArgumentException("Only events of aggregates are recorded, not " + message.getPayloadType());
    }

    private static boolean consecutive(DomainEventMessage<?> first, List<? extends DomainEventMessage<?>> events) {
        return IntStream.range(0, events.size())
                .allMatch(index -> events.get(index).getSequenceNumber() == first.getSequenceNumber() + index
                        && events.get(index).getAggregateIdentifier().equals(first.getAggregateIdentifier()));
    }

    private static String key(DomainEventMessage<?> first) {
        return first.getMetaData().get(LedgerEventStorageEngine.KEY) instanceof String key
                ? key
                : first.getIdentifier();
    }

    private static CommitAct act(DomainEventMessage<?> first) {
        if (first.getMetaData().get(LedgerEventStorageEngine.ACT) instanceof CommitAct act) return act;
        throw new IllegalArgumentException("An event without its act in the metadata is not recorded.");
    }

    private RecordedEvent recorded(DomainEventMessage<?> message) {
        StoredPayload event = encoder.encode(message.getPayload());
        return new RecordedEvent(message.getIdentifier(), event.type(), event.revision(), event.data());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
