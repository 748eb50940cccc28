package org.rapporteur.ledger.axon;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.RecordedEvent;

/** Turns commits into Axon's messages, each with its position as its token. */
final class RecordedMessages {

    private final Decoder decoder;

    RecordedMessages(Decoder decoder) {
        this.decoder = decoder;
    }

    /** The commit's events at the position and after it. */
    List<GenericTrackedDomainEventMessage<Object>> from(long position, Commit commit) {
        int first = (int) Math.max(0, position - commit.position());
        return IntStream.range(first, commit.events().size())
                .mapToObj(index -> message(commit, index))
                .toList();
    }

    private GenericTrackedDomainEventMessage<Object> message(Commit commit, int index) {
        RecordedEvent event = commit.events().get(index);
        Object payload = decoder.decode(event.type(), event.revision(), event.data());
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(commit.positionOf(index)),
                kind(commit.stream()),
                commit.stream(),
                commit.versionOf(index),
                new GenericMessage<>(event.id(), payload, metaData(commit, index)),
                commit::at);
    }

    private static Map<String, Object> metaData(Commit commit, int index) {
        return Map.of(
                LedgerEventStorageEngine.ACT, commit.act(),
                LedgerEventStorageEngine.POSITION, commit.positionOf(index),
                LedgerEventStorageEngine.COMMIT, commit.position());
    }

    private static String kind(String stream) {
        int colon = stream.indexOf(':');
        return colon < 0 ? stream : stream.substring(0, colon);
    }
}
