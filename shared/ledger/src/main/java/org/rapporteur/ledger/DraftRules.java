package org.rapporteur.ledger;

import java.util.List;

/** What must hold of a commit before anything is written. */
final class DraftRules {

    private DraftRules() {}

    static void check(String stream, long version, String key, CommitAct act, List<RecordedEvent> events) {
        require(!stream.isBlank(), "A commit needs a stream.");
        require(!key.isBlank(), "A commit needs a key.");
        require(version >= 0, "A version is not negative, but this one is " + version + ".");
        require(!events.isEmpty(), "A commit has at least one event.");
        require(
                events.size() <= Draft.MOST_EVENTS,
                "A commit has at most " + Draft.MOST_EVENTS + " events, this one has " + events.size() + ".");
        require(
                DraftSize.of(stream, key, act, events) < Draft.MOST_BYTES,
                "A commit's data stays below " + Draft.MOST_BYTES + " bytes.");
        require(Sha256.of(act.body()).equals(act.sha256()), "The act's SHA-256 is not that of its body.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
