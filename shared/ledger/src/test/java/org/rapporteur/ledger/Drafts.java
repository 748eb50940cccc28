package org.rapporteur.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Made-up drafts. */
public final class Drafts {

    private Drafts() {}

    public static Draft draft(String stream, long version) {
        return draft(stream, version, UUID.randomUUID().toString(), 1);
    }

    public static Draft draft(String stream, long version, int events) {
        return draft(stream, version, UUID.randomUUID().toString(), events);
    }

    public static Draft draft(String stream, long version, String key, int events) {
        return new Draft(stream, version, key, act("{}"), events(key, events));
    }

    public static CommitAct act(String body) {
        return new CommitAct(
                "test:note", body, Sha256.of(body), "someone", "recorder", "tests", null, true, List.of(), null);
    }

    private static List<RecordedEvent> events(String key, int events) {
        return IntStream.range(0, events)
                .mapToObj(index -> new RecordedEvent(key + "/" + index, "test:Noted", 1, "{\"index\":" + index + "}"))
                .toList();
    }
}
