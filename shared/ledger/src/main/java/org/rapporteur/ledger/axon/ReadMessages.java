package org.rapporteur.ledger.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.rapporteur.ledger.Commit;

/**
 * The messages of the commits that were read last, in memory: who decides act after act upon a long stream would decode all
 * of it each time. A commit never changes, so none is out of date. For payloads that nobody changes.
 */
final class ReadMessages {

    private static final int MOST_EVENTS = 30_000;

    private final RecordedMessages messages;
    private final Map<Long, List<GenericTrackedDomainEventMessage<Object>>> byPosition =
            new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    ReadMessages(RecordedMessages messages) {
        this.messages = messages;
    }

    synchronized List<GenericTrackedDomainEventMessage<Object>> of(Commit commit) {
        var known = byPosition.get(commit.position());
        if (known != null) return known;
        var read = messages.from(commit.position(), commit);
        byPosition.put(commit.position(), read);
        events += read.size();
        var eldest = byPosition.values().iterator();
        while (events > MOST_EVENTS) {
            events -= eldest.next().size();
            eldest.remove();
        }
        return read;
    }
}
