package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.mongo.Wire.Cut;
import org.rapporteur.ledger.mongo.Wire.When;

class ClosingTest extends DatabaseContract {

    @Test
    void whoever_waits_is_told_either_way_and_the_thread_ends() throws Exception {
        MongoLedger ledger = node();
        CompletableFuture<Thread> appender = new CompletableFuture<>();
        CountDownLatch landed = new CountDownLatch(1);
        ledger.onAppend(() -> appender.complete(Thread.currentThread()));
        ledger.onAppend(landed::countDown);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Commit>> told = IntStream.range(0, 200)
                    .mapToObj(writer -> threads.submit(() -> ledger.append(draft("meeting:" + writer, 0))))
                    .toList();
            landed.await();
            ledger.close();
            MongoLedger witness = node();

            for (int writer = 0; writer < told.size(); writer++)
                assertTold(told.get(writer), witness.holds("meeting:" + writer));
        }
        assertThat(appender.join().isAlive()).isFalse();
        assertThatThrownBy(() -> ledger.append(draft("meeting:later", 0))).isInstanceOf(LedgerUnavailable.class);
    }

    private static void assertTold(Future<Commit> told, boolean recorded) {
        try {
            told.get();
            assertThat(recorded).isTrue();
        } catch (Exception refused) {
            assertThat(refused).hasCauseInstanceOf(LedgerUnavailable.class);
            assertThat(recorded && refused.toString().contains("nothing was written"))
                    .isFalse();
        }
    }

    @Test
    void an_interrupted_wait_ends_and_the_node_goes_on() throws Exception {
        try (Wire wire = site.wire(Cut.SILENCE, When.inserts(1));
                MongoLedger ledger = nodeBy(wire)) {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> ledger.append(draft("meeting:one", 0))).isInstanceOf(LedgerUnavailable.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            assertThat(ledger.append(draft("meeting:two", 0)).stream()).isEqualTo("meeting:two");
        }
    }
}
