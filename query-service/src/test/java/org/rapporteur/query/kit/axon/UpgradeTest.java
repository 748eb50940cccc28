package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Selection;

/** A view whose version grew and whose documents have another shape takes the place of the old one while it is read. */
@Timeout(120)
class UpgradeTest {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int SUBJECTS = 7;

    /** Few enough a subject that every version keeps its body. */
    private static final int EVENTS = 196;

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final CountDownLatch half = new CountDownLatch(EVENTS / 2);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Tallies grown = new Tallies(this::waitAtHalf);

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void the_old_shape_is_served_until_the_new_one_has_caught_up_and_no_read_fails() {
        record(EVENTS);
        try (var old = new Node(server.uri(), recording.ledger()).start(Steps.ofVersion(1))) {
            assertThat(old.reached("steps", EVENTS - 1)).isEqualTo(EVENTS - 1);
        }
        try (var node = new Node(server.uri(), recording.ledger()).start(GRACE, grown)) {
            await("half of the building", () -> half.getCount() == 0);
            record(20);
            assertThat(node.progress().served().version()).isEqualTo(1);
            assertThat(Objects.requireNonNull(node.progress().building()).version())
                    .isEqualTo(2);
            assertThat(tally(node)).isEqualTo(new Tallies.Tally("commitment:number-0", 0, List.of(), null));

            var stop = new AtomicBoolean();
            var reads = new AtomicInteger();
            var reading = CompletableFuture.runAsync(() -> {
                for (var held = EVENTS - 1L; !stop.get(); reads.incrementAndGet()) held = readAll(node, held);
            });
            await("reads of the old one", () -> reads.get() > 20 || reading.isDone());
            goOn.countDown();
            await("the switch", () -> node.served().of("steps").served().version() == 2);
            var before = reads.get();
            await("the old one to be dropped", () -> !collections().contains("steps-v1"));
            await("reads of the new one", () -> reads.get() > before + 20 || reading.isDone());
            stop.set(true);
            reading.join();

            assertThat(node.reached("steps", EVENTS + 19)).isEqualTo(EVENTS + 19);
            assertThat(tally(node).count())
                    .isEqualTo(tally(node).positions().size())
                    .isGreaterThan(EVENTS / SUBJECTS);
            assertThat(Stored.of(server.uri(), new Generation("steps", 2, 2)))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), grown));
        }
    }

    /** One reader's round: what is said to hold is there, in the old shape or the new one, and never less than before. */
    private long readAll(Node node, long before) {
        var held = node.reached("steps", before);
        assertThat(held).isGreaterThanOrEqualTo(before);
        var documents =
                node.database().documents(grown, node.served().of("steps").served(), recording.ledger()::stream);
        assertThat(documents.select(Selection.at(held))).hasSize(SUBJECTS);
        assertThat(documents.at("commitment:number-3", 3).orElseThrow().from()).isEqualTo(3);
        return held;
    }

    private Tallies.Tally tally(Node node) {
        var documents =
                node.database().documents(grown, node.served().of("steps").served(), recording.ledger()::stream);
        return documents.latest("commitment:number-0").orElseThrow().document();
    }

    private List<String> collections() {
        try (var client = MongoClients.create(server.uri())) {
            return client.getDatabase("rapporteur").listCollectionNames().into(new ArrayList<>());
        }
    }

    private void waitAtHalf() {
        half.countDown();
        if (half.getCount() > 0) return;
        try {
            assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(String what, BooleanSupplier come) {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time for " + what).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private void record(int steps) {
        for (var step = 0; step < steps; step++) {
            var text = Localized.of("en", "Step " + step);
            recording.act("commitment:number-" + step % SUBJECTS, List.of(), new ProgressReported(text, null, null));
        }
    }
}
