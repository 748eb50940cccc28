package org.rapporteur.query.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.InMemoryLedger;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;

class RecordedTimeTest {

    private static final Instant START = Instant.parse("2025-02-02T12:00:00Z");

    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final InMemoryLedger ledger = new InMemoryLedger(clock);

    @Test
    void an_instant_means_the_last_position_recorded_at_it_or_before() {
        record("source:aa", 1, START);
        record("source:bb", 3, START.plusSeconds(10));
        record("source:cc", 1, START.plusSeconds(10));
        record("source:dd", 2, START.plusSeconds(20));

        assertThat(at(START.minusSeconds(1))).isEqualTo(-1);
        assertThat(at(START)).isEqualTo(0);
        assertThat(at(START.plusSeconds(9))).isEqualTo(0);
        assertThat(at(START.plusSeconds(10))).isEqualTo(4);
        assertThat(at(START.plusSeconds(19))).isEqualTo(4);
        assertThat(at(START.plusSeconds(99))).isEqualTo(6);
    }

    @Test
    void on_an_empty_record_it_means_nothing() {
        assertThat(at(START)).isEqualTo(-1);
    }

    private long at(Instant time) {
        return RecordedTime.lastPositionAt(ledger, time, ledger.head());
    }

    private void record(String stream, int events, Instant at) {
        now = at;
        var act = new CommitAct("do", "{}", Sha256.of("{}"), "clerk", "recorder", "test", null, true, List.of(), null);
        var all = IntStream.range(0, events)
                .mapToObj(index -> new RecordedEvent(stream + index, "source.Registered", 1, "{}"))
                .toList();
        ledger.append(new Draft(stream, 0, stream, act, all));
    }
}
