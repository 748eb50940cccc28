package org.rapporteur.query.kit.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.RecordedCommit;

/** Turns Axon's messages into what views know. */
final class RecordedEvents {

    private RecordedEvents() {}

    static Recorded<?> of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event))
            throw new IllegalArgumentException("The ledger gives events of streams, not " + message + ".");
        return new Recorded<>(
                metaData(message, LedgerEventStorageEngine.POSITION, Long.class),
                message.getTimestamp(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                RecordedCommit.grounds(metaData(message, LedgerEventStorageEngine.ACT, CommitAct.class)),
                (Event) message.getPayload());
    }

    /** Whether it concerns a view of these events: it is one of them, or corrects the record of a subject that has them. */
    static boolean concerns(EventMessage<?> message, Class<? extends Event> events) {
        return events.isInstance(message.getPayload())
                || message.getPayload() instanceof RecordCorrected
                        && message instanceof DomainEventMessage<?> event
                        && isKind(event.getType(), events);
    }

    private static boolean isKind(String name, Class<? extends Event> events) {
        for (var kind : Kind.values())
            if (kind.singular().equals(name)) return events.isAssignableFrom(EventCatalogue.eventsOf(kind));
        return false;
    }

    private static <T> T metaData(EventMessage<?> message, String name, Class<T> type) {
        var value = type.cast(message.getMetaData().get(name));
        if (value == null) throw new IllegalArgumentException("The ledger gives every event its " + name + ".");
        return value;
    }
}
