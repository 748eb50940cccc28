package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.query.kit.mongo.ViewDatabase;

@Timeout(60)
class ViewKeeperTest {

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final ViewDatabase database = ViewDatabase.connect(server.uri());
    private final Recording recording = Recording.in(server.uri());
    private final CommitmentsView view = new CommitmentsView();
    private final Documents<CommitmentDocument> documents =
            database.documents(view, new Generation("commitments", view.version(), 1), recording.ledger()::stream);

    @AfterEach
    void close() {
        recording.close();
        database.close();
        server.close();
    }

    @Test
    void it_projects_what_is_on_record_and_what_is_recorded_meanwhile() {
        progress(3);
        try (var running = start()) {
            assertThat(running.reached("commitments", 2)).isEqualTo(2);
            progress(2);
            assertThat(running.reached("commitments", 4)).isEqualTo(4);
        }

        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void what_is_no_event_of_the_view_moves_its_position_too() {
        try (var running = start()) {
            recording.act("source:paper", List.of(), registered());

            assertThat(running.reached("commitments", 0)).isEqualTo(0);
        }
    }

    @Test
    void no_reader_sees_half_an_act() {
        for (var act = 0; act < 800; act++)
            recording.act("commitment:number-" + act % 40, List.of(), reported(1), reported(2), reported(3));
        try (var running = start()) {
            for (var held = -1L; held < 2399; held = running.reached("commitments", held + 1))
                assertThat((held + 1) % 3)
                        .as("events beyond the last whole act")
                        .isZero();
        }
    }

    @Test
    void started_again_it_goes_on_where_it_was() {
        progress(3);
        try (var running = start()) {
            assertThat(running.reached("commitments", 2)).isEqualTo(2);
        }
        progress(4);
        try (var running = start()) {
            assertThat(running.reached("commitments", 6)).isEqualTo(6);
        }

        assertThat(steps()).isEqualTo(7);
    }

    @Test
    void a_position_that_was_lost_costs_nothing_but_time() {
        progress(5);
        try (var running = start()) {
            assertThat(running.reached("commitments", 4)).isEqualTo(4);
        }
        assertThat(database.positions().move("commitments-v" + view.version(), 4, 1))
                .isTrue();
        try (var running = start()) {
            assertThat(running.reached("commitments", 4)).isEqualTo(4);
        }

        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void the_node_that_started_first_projects_until_it_stops() {
        try (var second = new Node(server.uri(), recording.ledger())) {
            try (var first = start()) {
                progress(1);
                assertThat(first.reached("commitments", 0)).isEqualTo(0);
                second.start(view);
                progress(1);
                assertThat(second.reached("commitments", 1)).isEqualTo(1);
                assertThat(second.holds("commitments")).isFalse();
            }
            progress(1);
            assertThat(second.reached("commitments", 2)).isEqualTo(2);
            assertThat(second.holds("commitments")).isTrue();
        }
        assertThat(steps()).isEqualTo(3);
    }

    private Node start() {
        return new Node(server.uri(), recording.ledger()).start(view);
    }

    private int steps() {
        return documents
                .latest("commitment:follow-up")
                .map(found -> found.document().progress().size())
                .orElse(0);
    }

    private void progress(int steps) {
        for (var step = 0; step < steps; step++) recording.act("commitment:follow-up", List.of(), reported(step));
    }

    private static ProgressReported reported(int step) {
        return new ProgressReported(Localized.of("en", "Step " + step), null, null);
    }

    private static SourceEvent registered() {
        return new SourceEvent.Registered(null, null, SourceType.PRESS, null, null, null, null, null, null, null);
    }
}
