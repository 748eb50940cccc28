package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;

/** A commit that is taken away behind the back of a node that runs and did not write it: who reads on stops before it, and is told. */
@Timeout(60)
class HoleTest extends DatabaseContract {

    private Ledger writer;
    private Ledger ledger;

    @BeforeEach
    void commitAtThreeIsGone() {
        writer = node();
        writer.append(draft("meeting:one", 0, 3));
        writer.append(draft("meeting:two", 0, 2));
        writer.append(draft("meeting:two", 2));
        ledger = node();
        site.database().getCollection("ledger").deleteOne(new Document("_id", 3L));
    }

    @Test
    void what_is_before_the_hole_and_behind_it_is_read() {
        assertThat(ledger.read(0, 100)).extracting(Commit::position).containsExactly(0L);
        assertThat(ledger.read(2, 100)).extracting(Commit::position).containsExactly(0L);
        assertThat(ledger.read(5, 100)).extracting(Commit::position).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void within_the_hole_nothing_is_and_nothing_earlier_comes_instead(long position) {
        assertThatThrownBy(() -> ledger.read(position, 100))
                .isInstanceOf(LedgerFault.class)
                .hasMessage("The ledger is damaged at position " + position
                        + ": no commit holds it, though others follow.");
    }

    @Test
    void a_reader_that_follows_gets_each_event_before_it_once_and_then_the_fault() throws Exception {
        try (var tail = new LedgerTail(ledger)) {
            var source = new LedgerMessageSource(
                    ledger, tail, (type, revision, data) -> type + "/" + revision + " " + data, Clock.systemUTC());
            try (var stream = source.openStream(null)) {
                for (long position = 0; position < 3; position++)
                    assertThat(stream.nextAvailable().trackingToken())
                            .isEqualTo(new GlobalSequenceTrackingToken(position));

                assertThat(stream.peek()).isEmpty();
                assertThat(stream.hasNextAvailable()).isFalse();
                assertThatThrownBy(stream::nextAvailable).isInstanceOf(LedgerFault.class);
                assertThatThrownBy(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS))
                        .isInstanceOf(LedgerFault.class);
            }
        }
    }

    @Test
    void a_reader_who_reads_ahead_handles_all_before_the_hole_and_then_gets_the_fault_as_often_as_it_asks()
            throws Exception {
        for (int number = 0; number < 600; number++) writer.append(draft("forum:" + number, 0));
        ledger.refresh();
        site.database().getCollection("ledger").deleteOne(new Document("_id", 256L));
        try (var tail = new LedgerTail(ledger)) {
            var source = new LedgerMessageSource(ledger, tail, (type, revision, data) -> data, Clock.systemUTC());
            try (var stream = source.openStream(new GlobalSequenceTrackingToken(5))) {
                for (long position = 6; position < 256; position++)
                    assertThat(stream.nextAvailable().trackingToken())
                            .isEqualTo(new GlobalSequenceTrackingToken(position));

                assertThatThrownBy(stream::nextAvailable).isInstanceOf(LedgerFault.class);
                assertThat(stream.peek()).isEmpty();
                assertThatThrownBy(stream::nextAvailable).isInstanceOf(LedgerFault.class);
            }
        }
    }
}
