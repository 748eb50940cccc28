package org.rapporteur.query.kit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;

/** Two nodes whose clocks know nothing of each other. */
@Timeout(60)
class LeasesTest {

    private static final Duration TERM = Duration.ofSeconds(2);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final ViewDatabase database = ViewDatabase.connect(server.uri());
    private final AtomicLong oneTime = new AtomicLong(Duration.ofDays(400).toNanos());
    private final AtomicLong otherTime = new AtomicLong(Duration.ofDays(-7).toNanos());
    private final Leases one = database.leases("one", TERM, oneTime::get);
    private final Leases other = database.leases("other", TERM, otherTime::get);

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void who_comes_first_has_it() {
        assertThat(one.claim("meetings")).isTrue();
        assertThat(one.claim("meetings")).isTrue();
        assertThat(other.claim("meetings")).isFalse();
        assertThat(other.claim("sources")).isTrue();
        assertThat(one.holds("meetings")).isTrue();
        assertThat(other.holds("meetings")).isFalse();
    }

    @Test
    void it_is_kept_as_long_as_it_is_renewed() {
        one.claim("meetings");
        for (var second = 0; second < 10; second++) {
            assertThat(other.claim("meetings")).isFalse();
            pass(oneTime, Duration.ofSeconds(1));
            pass(otherTime, Duration.ofSeconds(1));
            one.renew();
        }

        assertThat(one.holds("meetings")).isTrue();
    }

    @Test
    void whoever_waited_for_a_whole_term_may_take_it_and_nobody_sooner() {
        one.claim("meetings");
        assertThat(other.claim("meetings")).isFalse();
        pass(otherTime, TERM.minusNanos(1));
        assertThat(other.claim("meetings")).isFalse();
        pass(otherTime, Duration.ofNanos(1));
        assertThat(other.claim("meetings")).isTrue();
    }

    @Test
    void another_clock_that_jumps_takes_nothing_that_was_renewed() {
        one.claim("meetings");
        other.claim("meetings");
        one.renew();
        pass(otherTime, Duration.ofDays(1));

        assertThat(other.claim("meetings")).isFalse();
    }

    @Test
    void the_owner_stops_before_anybody_can_take_it() {
        one.claim("meetings");
        other.claim("meetings");
        pass(oneTime, TERM.minusMillis(500));
        pass(otherTime, TERM.minusMillis(500));

        assertThat(one.holds("meetings")).isFalse();
        assertThat(other.claim("meetings")).isFalse();
    }

    @Test
    void who_lost_it_learns_so_and_does_not_take_it_back() {
        one.claim("meetings");
        one.claim("sources");
        other.claim("meetings");
        pass(otherTime, TERM);
        assertThat(other.claim("meetings")).isTrue();
        one.renew();

        assertThat(one.holds("meetings")).isFalse();
        assertThat(one.holds("sources")).isTrue();
        assertThat(one.claim("meetings")).isFalse();
    }

    @Test
    void given_back_it_is_free_at_once() {
        one.claim("meetings");
        assertThat(other.claim("meetings")).isFalse();
        one.release();

        assertThat(one.holds("meetings")).isFalse();
        assertThat(other.claim("meetings")).isTrue();
    }

    @Test
    void of_many_who_come_at_once_one_gets_it() {
        var nodes = IntStream.range(0, 8)
                .mapToObj(node -> database.leases("node-" + node, TERM, oneTime::get))
                .toList();
        for (var view : List.of("meetings", "sources", "forums"))
            assertThat(
                            nodes.stream()
                                    .map(node -> CompletableFuture.supplyAsync(() -> node.claim(view)))
                                    .toList()
                                    .stream()
                                    .filter(CompletableFuture::join))
                    .hasSize(1);
    }

    private static void pass(AtomicLong clock, Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
