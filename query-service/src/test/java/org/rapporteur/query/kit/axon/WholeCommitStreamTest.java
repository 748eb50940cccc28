package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.Recording;

@Timeout(120)
class WholeCommitStreamTest {

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final LedgerTail tail = new LedgerTail(recording.ledger());

    @AfterEach
    void close() {
        tail.close();
        recording.close();
        server.close();
    }

    @Test
    void who_has_passed_over_what_there_is_learns_at_once_that_there_is_no_more() throws InterruptedException {
        var source = new LedgerMessageSource(recording.ledger(), tail, EventCodec.published()::decode, Recording.CLOCK);
        try (var stream = new WholeCommits(source).openStream(source.createTailToken())) {
            record();
            assertThat(stream.hasNextAvailable(1, TimeUnit.HOURS)).isTrue();
            stream.nextAvailable();

            assertThat(stream.hasNextAvailable(1, TimeUnit.HOURS)).isFalse();
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
            record();
            assertThat(stream.hasNextAvailable(1, TimeUnit.HOURS)).isTrue();
        }
    }

    private void record() {
        recording.act("commitment:one", List.of(), new ProgressReported(Localized.of("en", "A"), null, null));
    }
}
