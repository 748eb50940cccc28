package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.ViewProgress;

@Timeout(60)
class RebuildTest {

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final Steps view = Steps.ofVersion(1);

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void rebuilt_while_writers_write_the_documents_are_the_live_ones_byte_for_byte() {
        record(500);
        var stop = new AtomicBoolean();
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            var before = node.served().of("steps").served();
            var writing = CompletableFuture.runAsync(() -> {
                while (!stop.get()) record(20);
            });
            node.keeper().rebuild("steps");
            var built = switchedFrom(node, before);
            stop.set(true);
            writing.join();
            var head = recording.ledger().head() - 1;

            assertThat(node.reached("steps", head)).isEqualTo(head);
            assertThat(built).isEqualTo(new Generation("steps", 1, 2));
            assertThat(Stored.of(server.uri(), built))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view))
                    .hasSize((int) head + 1);
        }
    }

    @Test
    void nobody_is_told_of_a_position_that_the_next_answer_does_not_hold() {
        record(300);
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            var positions = new ArrayList<Long>();
            node.keeper().rebuild("steps");
            var before = new Generation("steps", 1, 1);
            while (node.served().of("steps").served().equals(before)) {
                record(1);
                positions.add(node.progress().served().position());
            }
            positions.add(node.progress().served().position());

            assertThat(positions).isSorted();
        }
    }

    @Test
    void the_old_version_is_served_until_the_new_one_has_caught_up() {
        record(200);
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            assertThat(node.reached("steps", 199)).isEqualTo(199);
        }
        var grown = Steps.ofVersion(2);
        try (var node = new Node(server.uri(), recording.ledger()).start(Duration.ZERO, grown)) {
            var served = node.progress().served();
            assertThat(served.version()).isBetween(1, 2);
            assertThat(served.position()).isEqualTo(199);

            var built = switchedFrom(node, new Generation("steps", 1, 1));

            assertThat(Stored.of(server.uri(), built))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), grown));
            assertThat(node.progress().building()).isNull();
            awaitDropped("steps-v1");
        }
    }

    @Test
    void a_building_goes_on_after_a_restart() {
        record(400);
        var next = new Generation("steps", 1, 2);
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            assertThat(node.reached("steps", 399)).isEqualTo(399);
            node.keeper().rebuild("steps");
        }
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            assertThat(switchedFrom(node, new Generation("steps", 1, 1))).isEqualTo(next);
            assertThat(Stored.of(server.uri(), next))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view));
        }
    }

    @Test
    void how_far_it_is_can_be_seen() {
        record(3);
        try (var node = new Node(server.uri(), recording.ledger()).start(view)) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);

            assertThat(node.progress())
                    .isEqualTo(new ViewProgress("steps", new ViewProgress.Served(1, 1, 2), null, 2, true));
            var building = node.keeper().rebuild("steps").orElseThrow().building();
            assertThat(Objects.requireNonNull(building).generation()).isEqualTo(2);
            assertThat(node.keeper().rebuild("nothings")).isEmpty();
        }
    }

    private static Generation switchedFrom(Node node, Generation before) {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (node.served().of("steps").served().equals(before)) {
            assertThat(System.nanoTime()).as("time for the switch").isLessThan(deadline);
            Thread.onSpinWait();
        }
        return node.served().of("steps").served();
    }

    private void awaitDropped(String collection) {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        try (var client = MongoClients.create(server.uri())) {
            var database = client.getDatabase("rapporteur");
            while (database.listCollectionNames().into(new ArrayList<>()).contains(collection))
                assertThat(System.nanoTime()).as("time to drop").isLessThan(deadline);
        }
    }

    private void record(int steps) {
        for (var step = 0; step < steps; step++) {
            var text = Localized.of("en", "Step " + step);
            recording.act("commitment:number-" + step % 7, List.of(), new ProgressReported(text, null, null));
        }
    }
}
