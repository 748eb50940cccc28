package org.rapporteur.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerContract;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.SeenEvents.Seen;

class ReplayTest extends LedgerContract {

    private final SeenEvents events = new SeenEvents();
    private final ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService workers = Executors.newSingleThreadScheduledExecutor();

    @SuppressWarnings("NullAway.Init")
    private LedgerTail tail;

    @SuppressWarnings("NullAway.Init")
    private PooledStreamingEventProcessor processor;

    @BeforeEach
    void startProcessor() {
        Ledger reader = node();
        tail = new LedgerTail(reader);
        processor = PooledStreamingEventProcessor.builder()
                .name("test")
                .eventHandlerInvoker(events)
                .messageSource(new LedgerMessageSource(reader, tail, Codec::decode, Clock.systemUTC()))
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .build();
    }

    @AfterEach
    void stopProcessor() {
        processor.shutDown();
        tail.close();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }

    @Test
    void a_replayed_event_is_flagged_and_a_new_one_is_not() {
        ledger.append(draft("meeting:one", 0, 3));
        ledger.append(draft("meeting:two", 0, 5));
        processor.start();
        assertThat(events.next(8)).isEqualTo(seen(0, 8, false));

        processor.shutDown();
        processor.resetTokens();
        ledger.append(draft("meeting:one", 3, 2));
        processor.start();
        ledger.append(draft("meeting:one", 5, 2));

        assertThat(events.next(8)).isEqualTo(seen(0, 8, true));
        assertThat(events.next(4)).isEqualTo(seen(8, 12, false));
    }

    private static List<Seen> seen(long from, long until, boolean replayed) {
        return LongStream.range(from, until)
                .mapToObj(position -> new Seen(position, replayed))
                .toList();
    }

    @Test
    void a_handler_sees_what_another_node_writes_within_fifty_milliseconds_one_time_in_ten() {
        processor.start();
        List<Long> nanos = new ArrayList<>();
        for (int version = 0; version < 101; version++) {
            ledger.append(draft("meeting:one", version));
            long written = System.nanoTime();
            assertThat(events.next(1)).containsExactly(new Seen((long) version, false));
            nanos.add(System.nanoTime() - written);
        }
        assertThat(nanos.stream().sorted().skip(10).findFirst().orElseThrow() / 1e6)
                .isLessThan(50);
    }
}
