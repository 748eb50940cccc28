package org.rapporteur.faults.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A made-up history beside a made-up ledger, both of which a test can make wrong. */
final class Story {

    static final String STREAM = "meeting:adgmin-5";

    final List<Operation> operations = new ArrayList<>();
    final List<Entry> ledger = new ArrayList<>();

    /** Three commits of two events, one after the other, as acknowledged. */
    static Story ofThree() {
        Story story = new Story();
        for (int i = 0; i < 3; i++) {
            story.told("k" + i, 2L * i, 10 * i, 10 * i + 5, new Told.Done(2L * i, 2L * i));
            story.recorded(2L * i, 2L * i, "k" + i);
        }
        return story;
    }

    void told(String key, long version, long invoked, long told, Told answer) {
        operations.add(new Operation(key, STREAM, version, 2, invoked, told, answer));
    }

    void recorded(long position, long version, String key) {
        ledger.add(new Entry(position, position + 2, STREAM, version, key, Instant.EPOCH.plusMillis(position)));
    }

    List<Finding> findings() {
        return HistoryChecker.check(operations, ledger);
    }
}
