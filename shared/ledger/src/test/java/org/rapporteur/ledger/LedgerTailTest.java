package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerTailTest extends LedgerContract {

    private static final Duration LONG = Duration.ofSeconds(90);

    @Test
    void a_tailing_reader_on_another_node_sees_each_position_once_in_order() throws Exception {
        Ledger reader = node();
        try (LedgerTail tail = new LedgerTail(reader)) {
            List<List<Long>> seen =
                    Writers.atOnce(5, writer -> writer == 0 ? follow(reader, tail, 400) : write(writer));

            assertThat(seen.getFirst())
                    .isEqualTo(LongStream.range(0, 400).boxed().toList());
        }
    }

    private List<Long> write(int writer) {
        for (int commit = 0; commit < 50; commit++) ledger.append(draft("meeting:" + writer, 2L * commit, 2));
        return List.of();
    }

    private static List<Long> follow(Ledger reader, LedgerTail tail, long until) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        for (long position = 0; position < until; ) {
            assertThat(tail.awaitBeyond(position, LONG)).isGreaterThan(position);
            for (Commit commit : reader.read(position, 7)) {
                LongStream.range(commit.position(), commit.next()).forEach(seen::add);
                position = commit.next();
            }
        }
        return seen;
    }

    @Test
    void what_another_node_writes_is_seen_within_fifty_milliseconds_one_time_in_ten() throws Exception {
        Ledger reader = node();
        try (LedgerTail tail = new LedgerTail(reader)) {
            assertThat(fastTenthMillis(tail)).isLessThan(50);
        }
    }

    @Test
    void what_this_node_writes_is_seen_within_ten_milliseconds_one_time_in_ten() throws Exception {
        try (LedgerTail tail = new LedgerTail(ledger)) {
            assertThat(fastTenthMillis(tail)).isLessThan(10);
        }
    }

    /** What a tenth of the commits takes at most; a busy machine delays most of them, but not what is fast by nature. */
    private double fastTenthMillis(LedgerTail tail) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int version = 0; version < 101; version++) {
            Commit commit = ledger.append(draft("meeting:one", version));
            long written = System.nanoTime();
            assertThat(tail.awaitBeyond(commit.position(), LONG)).isEqualTo(commit.next());
            nanos.add(System.nanoTime() - written);
        }
        return nanos.stream().sorted().skip(10).findFirst().orElseThrow() / 1e6;
    }

    @Test
    void waiting_ends_with_the_timeout_or_the_tail() throws Exception {
        try (LedgerTail tail = new LedgerTail(ledger)) {
            assertThat(tail.awaitBeyond(0, Duration.ofMillis(30))).isZero();
        }
        LedgerTail closed = new LedgerTail(ledger);
        closed.close();
        assertThat(closed.awaitBeyond(0, Duration.ofDays(1))).isZero();
    }

    @Test
    void a_listener_is_called_until_it_is_taken_off_though_another_fails() throws Exception {
        try (LedgerTail tail = new LedgerTail(ledger)) {
            CountDownLatch called = new CountDownLatch(1);
            List<Long> afterwards = new CopyOnWriteArrayList<>();
            tail.onAvailable(() -> afterwards.add(tail.head())).close();
            tail.onAvailable(() -> {
                throw new IllegalStateException("This listener fails on purpose.");
            });
            tail.onAvailable(called::countDown);

            ledger.append(draft("meeting:one", 0));

            assertThat(called.await(90, TimeUnit.SECONDS)).isTrue();
            assertThat(afterwards).isEmpty();
        }
    }
}
