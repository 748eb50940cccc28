package org.rapporteur.ledger.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerContract;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.SetClock;
import org.rapporteur.ledger.Site;

class LedgerMessageSourceTest extends LedgerContract {

    @SuppressWarnings("NullAway.Init")
    private LedgerTail tail;

    @SuppressWarnings("NullAway.Init")
    private LedgerMessageSource source;

    @BeforeEach
    void openSource() {
        Ledger reader = node();
        tail = new LedgerTail(reader);
        source = new LedgerMessageSource(reader, tail, Codec::decode, Clock.systemUTC());
    }

    @AfterEach
    void closeTail() {
        tail.close();
    }

    @Test
    void a_message_tells_its_place_its_time_and_its_act() throws Exception {
        ledger.append(draft("meeting:one", 0, 2));
        Commit commit = ledger.append(draft("meeting:one", 2, 2));

        try (var stream = source.openStream(new GlobalSequenceTrackingToken(2))) {
            var message = (DomainEventMessage<?>) stream.nextAvailable();

            assertThat(message.getPayload()).isEqualTo("test:Noted/1 {\"index\":1}");
            assertThat(message.getIdentifier()).isEqualTo(commit.events().get(1).id());
            assertThat(message.getType()).isEqualTo("meeting");
            assertThat(message.getAggregateIdentifier()).isEqualTo("meeting:one");
            assertThat(message.getSequenceNumber()).isEqualTo(3);
            assertThat(message.getTimestamp()).isEqualTo(commit.at());
            assertThat(message.getMetaData())
                    .containsEntry("act", commit.act())
                    .containsEntry("position", 3L)
                    .containsEntry("commit", 2L);
            assertThat(((TrackedEventMessage<?>) message).trackingToken())
                    .isEqualTo(new GlobalSequenceTrackingToken(3));
        }
    }

    @Test
    void a_reader_stops_and_resumes_at_any_position_also_within_a_commit() throws Exception {
        ledger.append(draft("meeting:one", 0, 3));
        ledger.append(draft("meeting:two", 0, 1000));
        ledger.append(draft("meeting:one", 3, 2));
        for (long last : new long[] {-1, 0, 1, 2, 3, 700, 1001, 1002, 1003}) {
            try (var stream = source.openStream(new GlobalSequenceTrackingToken(last))) {
                assertThat(positions(stream, 1004 - last))
                        .isEqualTo(LongStream.range(last + 1, 1005).boxed().toList());
                assertThat(stream.hasNextAvailable()).isFalse();
            }
        }
    }

    @Test
    void without_a_token_a_stream_begins_at_the_first_event_and_with_a_wrapped_one_within_it() throws Exception {
        ledger.append(draft("meeting:one", 0, 3));
        var replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(2), new GlobalSequenceTrackingToken(0));

        try (var first = source.openStream(null);
                var wrapped = source.openStream(replay)) {
            assertThat(positions(first, 3)).containsExactly(0L, 1L, 2L);
            assertThat(positions(wrapped, 2)).containsExactly(1L, 2L);
        }
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> stream, long count)
            throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            assertThat(stream.hasNextAvailable(20, SECONDS)).isTrue();
            var peeked = stream.peek().orElseThrow();
            assertThat(stream.nextAvailable()).isSameAs(peeked);
            positions.add(peeked.trackingToken().position().orElseThrow());
        }
        return positions;
    }

    @Test
    void a_stream_waits_and_calls_back_when_there_is_more() throws Exception {
        try (var stream = source.openStream(null)) {
            CountDownLatch called = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
            assertThat(stream.hasNextAvailable(20, MILLISECONDS)).isFalse();

            ledger.append(draft("meeting:one", 0));

            assertThat(called.await(20, SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(20, SECONDS)).isTrue();
        }
    }

    @Test
    void tokens_name_the_last_position_before_what_is_asked_for() {
        Instant noon = Instant.parse("2026-01-15T12:00:00Z");
        SetClock clock = new SetClock(noon);
        try (Site own = open.get()) {
            Ledger node = own.node(clock);
            for (int minute = 0; minute < 10; minute++) {
                clock.set(noon.plusSeconds(60L * minute));
                node.append(draft("meeting:one", 3L * minute, 3));
            }
            var there = new LedgerMessageSource(node, tail, Codec::decode, clock);

            assertThat(there.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
            assertThat(there.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(29));
            assertThat(there.createTokenAt(noon)).isEqualTo(new GlobalSequenceTrackingToken(-1));
            assertThat(there.createTokenAt(noon.plusSeconds(61))).isEqualTo(new GlobalSequenceTrackingToken(5));
            assertThat(there.createTokenAt(noon.plusSeconds(9999))).isEqualTo(new GlobalSequenceTrackingToken(29));
            assertThat(there.createTokenSince(Duration.ofMinutes(2))).isEqualTo(new GlobalSequenceTrackingToken(20));
        }
    }
}
