package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.LedgerUnavailable;

@Timeout(60)
class BackAgainTest {

    @Test
    void nobody_at_the_address_is_said_at_the_start() {
        EmbeddedDatabase database = EmbeddedDatabase.inMemory();
        database.close();

        assertThatThrownBy(() -> MongoLedger.connect(database.uri(), Clock.systemUTC()))
                .isInstanceOf(LedgerUnavailable.class);
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
                assertThat(tail.awaitBeyond(5, Duration.ofSeconds(90))).isEqualTo(6);
                assertThat(ledger.append(draft("meeting:one", 6)).position()).isEqualTo(6);
            }
        }
    }
}
