package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.Localized;
import org.rapporteur.language.SourceEvent;
import org.rapporteur.language.SourceType;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.Recording;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.query.kit.mongo.ViewDatabase;

@Timeout(60)
class ViewProcessorsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final ViewDatabase database = ViewDatabase.connect(server.uri());
    private final Recording recording = Recording.in(server.uri());
    private final LedgerTail tail = new LedgerTail(recording.ledger());
    private final CommitmentsView view = new CommitmentsView();
    private final Documents<CommitmentDocument> documents = database.documents(view);
    private final ViewPositions positions =
            new ViewPositions(name -> database.positions().position(name).orElse(-1L));

    @AfterEach
    void close() {
        tail.close();
        recording.close();
        database.close();
        server.close();
    }

    @Test
    void itProjectsWhatIsOnRecordAndWhatIsRecordedMeanwhile() {
        progress(3);
        try (var running = start("one")) {
            assertThat(running).isNotNull();
            assertThat(reached(2)).isEqualTo(2);
            progress(2);
            assertThat(reached(4)).isEqualTo(4);
        }

        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void whatIsNoEventOfTheViewMovesItsPositionToo() {
        try (var running = start("one")) {
            assertThat(running).isNotNull();
            recording.act("source:paper", List.of(), registered());

            assertThat(reached(0)).isEqualTo(0);
        }
    }

    @Test
    void noReaderSeesHalfAnAct() {
        for (var act = 0; act < 400; act++)
            recording.act("commitment:follow-up", List.of(), reported(act), reported(act), reported(act));
        try (var running = start("one")) {
            assertThat(running).isNotNull();
            for (var held = -1L; held < 1199; held = reached(held + 1))
                assertThat((held + 1) % 3)
                        .as("events beyond the last whole act")
                        .isZero();
        }

        assertThat(steps()).isEqualTo(1200);
    }

    @Test
    void startedAgainItGoesOnWhereItWas() {
        progress(3);
        try (var running = start("one")) {
            assertThat(running).isNotNull();
            assertThat(reached(2)).isEqualTo(2);
        }
        progress(4);
        try (var running = start("two")) {
            assertThat(running).isNotNull();
            assertThat(reached(6)).isEqualTo(6);
        }

        assertThat(steps()).isEqualTo(7);
    }

    @Test
    void aPositionThatWasLostCostsNothingButTime() {
        progress(5);
        try (var running = start("one")) {
            assertThat(running).isNotNull();
            assertThat(reached(4)).isEqualTo(4);
        }
        assertThat(database.positions().store("commitments-v1", "one", 1)).isTrue();
        try (var running = start("two")) {
            assertThat(running).isNotNull();
            assertThat(reached(4)).isEqualTo(4);
        }

        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void theNodeThatStartsLastProjects() {
        try (var first = start("one")) {
            assertThat(first).isNotNull();
            progress(1);
            assertThat(reached(0)).isEqualTo(0);
            try (var second = start("two")) {
                assertThat(second).isNotNull();
                progress(1);
                assertThat(reached(1)).isEqualTo(1);
            }
            assertThat(database.positions().ownedBy("commitments-v1", "two")).isTrue();
        }
        assertThat(steps()).isEqualTo(2);
    }

    private ViewProcessors start(String node) {
        var source =
                new LedgerMessageSource(recording.ledger(), tail, EventCodec.published()::decode, Clock.systemUTC());
        var tokens = new PositionTokenStore(database.positions(), positions, node);
        return ViewProcessors.start(List.of(new ViewProcessors.Feed<>(view, documents)), source, tokens);
    }

    private long reached(long position) {
        return positions.await(List.of("commitments-v1"), position, LONG);
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
