package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;

@Timeout(120)
class ResumedRebuildTest {

    private static final int ACTS = 1_000;
    private static final int EVENTS_AN_ACT = 6;
    private static final int EVENTS = ACTS * EVENTS_AN_ACT;
    private static final int SUBJECTS = 70;
    /** From its 64th version on every fourth body of a document is kept, and up to three events are applied once more. */
    private static final int AGAIN = 3 * SUBJECTS;

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
    void aRebuildThatIsStoppedInTheMiddleGoesOnFromThereAndEndsInTheLiveDocumentsByteForByte() {
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

            assertThat(applied.get())
                    .as("events applied by the second run")
                    .isBetween((int) (EVENTS - 1 - held), (int) (EVENTS - 1 - held) + AGAIN);
            assertThat(Stored.of(server.uri(), REBUILT))
                    .isEqualTo(Stored.of(server.uri(), LIVE))
                    .hasSize(EVENTS);
        }
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
