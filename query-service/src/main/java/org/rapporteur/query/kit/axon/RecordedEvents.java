package org.rapporteur.query.kit.axon;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Event;
import org.rapporteur.language.Grounds;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Act;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.query.kit.Recorded;

/** Turns Axon's messages into what views know. */
final class RecordedEvents {

    private RecordedEvents() {}

    static <E extends Event> Recorded<E> of(EventMessage<?> message, Class<E> events) {
        if (!(message instanceof DomainEventMessage<?> event))
            throw new IllegalArgumentException("The ledger gives events of streams, not " + message + ".");
        return new Recorded<>(
                metaData(message, LedgerEventStorageEngine.POSITION, Long.class),
                message.getTimestamp(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                grounds(metaData(message, LedgerEventStorageEngine.ACT, Act.class)),
                events.cast(message.getPayload()));
    }

    /** All events of a commit. */
    static <E extends Event> Stream<Recorded<E>> of(Commit commit, Class<E> events) {
        return IntStream.range(0, commit.events().size()).mapToObj(index -> {
            var event = commit.events().get(index);
            var payload = EventCodec.published().decode(event.type(), event.revision(), event.data());
            return new Recorded<>(
                    commit.positionOf(index),
                    commit.at(),
                    commit.stream(),
                    commit.versionOf(index),
                    grounds(commit.act()),
                    events.cast(payload));
        });
    }

    private static <T> T metaData(EventMessage<?> message, String name, Class<T> type) {
        var value = type.cast(message.getMetaData().get(name));
        if (value == null) throw new IllegalArgumentException("The ledger gives every event its " + name + ".");
        return value;
    }

    private static Grounds grounds(Act act) {
        List<Citation> citations =
                act.citations().stream().map(RecordedEvents::citation).toList();
        return new Grounds(citations, act.witnessed(), act.reason());
    }

    private static Citation citation(org.rapporteur.ledger.Citation citation) {
        return new Citation(
                new SourceId(citation.source()), citation.locator(), citation.remark(), citation.attribute());
    }
}
