package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Spacing;

@Timeout(120)
class ResumedRebuildTest {

    private static final int ACTS = 1_000;
    private static final int EVENTS_AN_ACT = 6;
    private static final int EVENTS = ACTS * EVENTS_AN_ACT;
    private static final int SUBJECTS = 70;
    /** Within the second batch, so that the first is written by then. */
    private static final int STOP_AT = 2_500;

    private static final Generation LIVE = new Generation("steps", 1, 1);
    private static final Generation REBUILT = new Generation("steps", 1, 2);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final AtomicInteger applied = new AtomicInteger();
    private volatile boolean slow;
    private final Steps view = new Steps(1, text -> {
        var number = applied.incrementAndGet();
        if (slow && number >= STOP_AT) LockSupport.parkNanos(1_000_000);
        return false;
    });

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void a_rebuild_that_is_stopped_in_the_middle_goes_on_from_there_and_ends_in_the_live_documents_byte_for_byte() {
        for (var act = 0; act < ACTS; act++)
            recording.act("commitment:number-" + act % SUBJECTS, List.of(), reports(act));
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            assertThat(node.reached("steps", EVENTS - 1)).isEqualTo(EVENTS - 1);
            applied.set(0);
            slow = true;
            node.keeper().rebuild("steps");
            await(() -> applied.get() >= STOP_AT);
        }
        var held = held();
        assertThat(held).isBetween(1L, EVENTS - 2L);

        applied.set(0);
        slow = false;
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            await(() -> node.served().of("steps").served().equals(REBUILT));

            assertThat(applied).as("events applied by the second run").hasValue((int)
                    (EVENTS - 1 - held + sinceTheirBodies(held)));
            assertThat(Stored.of(server.uri(), REBUILT))
                    .isEqualTo(Stored.of(server.uri(), LIVE))
                    .hasSize(EVENTS);
        }
    }

    /** Of what was held, the events since the last version of each document whose body was kept are applied once more. */
    private static long sinceTheirBodies(long held) {
        return IntStream.range(0, SUBJECTS)
                .mapToLong(subject -> LongStream.rangeClosed(0, held)
                                .filter(position -> position / EVENTS_AN_ACT % SUBJECTS == subject)
                                .count()
                        - 1)
                .filter(version -> version >= 0)
                .map(version -> version - Spacing.kept(version))
                .sum();
    }

    private long held() {
        try (var node = new Node(server.uri(), recording.ledger())) {
            return node.database().positions().position(REBUILT.storedAs()).orElseThrow();
        }
    }

    private static ProgressReported[] reports(int act) {
        return IntStream.range(0, EVENTS_AN_ACT)
                .mapToObj(part -> new ProgressReported(Localized.of("en", act + "." + part), null, null))
                .toArray(ProgressReported[]::new);
    }

    private static void await(BooleanSupplier come) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time for it").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
