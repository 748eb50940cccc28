package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Writers;
import org.rapporteur.ledger.mongo.Wire.Cut;

@Timeout(60)
class LostConnectionTest {

    private final EmbeddedDatabase database = EmbeddedDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_queue_of_writers_finds_out_together_that_the_database_is_away() throws Exception {
        try (MongoLedger ledger = MongoLedger.connect(database.uri(), Clock.systemUTC())) {
            database.close();
            long start = System.nanoTime();

            Writers.atOnce(16, writer -> assertThatThrownBy(() -> ledger.append(draft("meeting:" + writer, 0)))
                    .isInstanceOf(LedgerUnavailable.class));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENCE")
    void an_append_whose_answer_is_lost_lands_once(Cut cut) throws Exception {
        try (Wire wire = new Wire(database.port(), cut, 3);
                MongoLedger ledger = MongoLedger.connect(wire.uri(), Clock.systemUTC());
                MongoLedger witness = MongoLedger.connect(database.uri(), Clock.systemUTC())) {
            Commit first = ledger.append(draft("meeting:one", 0, "first", 2));
            Commit second = ledger.append(draft("meeting:one", 2, "second", 1));

            assertThat(witness.read(0, 10)).containsExactly(first, second);
            assertThat(ledger.head()).isEqualTo(3);
        }
    }

    @Test
    void a_database_that_is_away_is_found_out_soon_and_the_same_draft_lands_later() throws Exception {
        var draft = draft("meeting:one", 0, "key", 1);
        try (MongoLedger later = MongoLedger.connect(database.uri(), Clock.systemUTC())) {
            Wire wire = new Wire(database.port(), Cut.BEFORE_DELIVERY, 0);
            try (MongoLedger ledger = MongoLedger.connect(wire.uri(), Clock.systemUTC())) {
                wire.close();
                long start = System.nanoTime();

                assertThatThrownBy(() -> ledger.append(draft)).isInstanceOf(LedgerUnavailable.class);

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
                assertThatThrownBy(() -> ledger.read(0, 1)).isInstanceOf(LedgerUnavailable.class);
                assertThatThrownBy(ledger::refresh).isInstanceOf(LedgerUnavailable.class);
            }
            assertThat(later.append(draft).position()).isZero();
        }
    }

    @Test
    void a_silent_database_is_found_out_soon_and_the_same_draft_lands_later() throws Exception {
        var draft = draft("meeting:one", 0, "key", 1);
        try (Wire wire = new Wire(database.port(), Cut.SILENCE, 1);
                MongoLedger ledger = MongoLedger.connect(wire.uri(), Clock.systemUTC())) {
            long start = System.nanoTime();

            assertThatThrownBy(() -> ledger.append(draft)).isInstanceOf(LedgerUnavailable.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(ledger.append(draft).position()).isZero();
        }
    }

    @Test
    void nobody_at_the_address_is_said_at_the_start() {
        String uri = database.uri();
        database.close();

        assertThatThrownBy(() -> MongoLedger.connect(uri, Clock.systemUTC())).isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void a_tail_and_an_appender_go_on_when_the_database_is_back(@TempDir Path folder) throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.open(folder);
        try (MongoLedger ledger = MongoLedger.connect(first.uri(), Clock.systemUTC());
                LedgerTail tail = new LedgerTail(ledger)) {
            ledger.append(draft("meeting:one", 0, 5));
            first.close();
            assertThatThrownBy(ledger::refresh).isInstanceOf(LedgerUnavailable.class);

            try (EmbeddedDatabase again = EmbeddedDatabase.open(folder);
                    MongoLedger other = MongoLedger.connect(again.uri(), Clock.systemUTC())) {
                assertThat(other.append(draft("meeting:one", 5)).position()).isEqualTo(5);
                assertThat(tail.awaitBeyond(5, Duration.ofSeconds(20))).isEqualTo(6);
                assertThat(ledger.append(draft("meeting:one", 6)).position()).isEqualTo(6);
            }
        }
    }
}
