package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerBusy;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Writers;
import org.rapporteur.ledger.mongo.Wire.Cut;
import org.rapporteur.ledger.mongo.Wire.When;

class LostConnectionTest extends DatabaseContract {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENCE")
    void an_append_whose_answer_is_lost_lands_once(Cut cut) throws Exception {
        try (Wire wire = site.wire(cut, When.inserts(3));
                MongoLedger ledger = nodeBy(wire)) {
            Commit first = ledger.append(draft("meeting:one", 0, "first", 2));
            Commit second = ledger.append(draft("meeting:one", 2, "second", 1));

            assertThat(node().read(0, 10)).containsExactly(first, second);
            assertThat(ledger.head()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENCE")
    void all_land_once_on_two_nodes_whose_connections_are_cut_again_and_again(Cut cut) throws Exception {
        try (Wire wire = site.wire(cut, When.every(17));
                Wire other = site.wire(cut, When.every(29))) {
            List<MongoLedger> nodes = List.of(patiently(() -> nodeBy(wire)), patiently(() -> nodeBy(other)));

            List<List<Commit>> told = Writers.atOnce(8, writer -> write(nodes.get(writer % 2), "meeting:" + writer));

            List<Commit> all = new ArrayList<>();
            new ChainWalk(new Commits(site.database())).from(0, all::add);
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().flatMap(List::stream).toList());
            nodes.forEach(MongoLedger::close);
        }
    }

    private static List<Commit> write(MongoLedger node, String stream) {
        return IntStream.range(0, 12)
                .mapToObj(version -> draft(stream, version))
                .map(draft -> patiently(() -> node.append(draft)))
                .toList();
    }

    /** Asks the same again as long as the outcome is not known. */
    private static <T> T patiently(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (LedgerUnavailable away) {
                assertThat(away).isNotInstanceOf(LedgerBusy.class);
            }
        }
    }

    @Test
    void an_insert_that_is_never_answered_is_found_out_by_its_key() throws Exception {
        try (Wire wire = site.wire(Cut.SILENCE, When.inserts(1));
                MongoLedger ledger = nodeBy(wire)) {
            long start = System.nanoTime();

            assertThat(ledger.append(draft("meeting:one", 0)).position()).isZero();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_database_that_is_away_is_found_out_soon_and_the_same_draft_lands_later() throws Exception {
        Draft draft = draft("meeting:one", 0, "key", 1);
        Wire wire = site.wire(Cut.BEFORE_DELIVERY, When.inserts(0));
        try (MongoLedger ledger = nodeBy(wire)) {
            wire.close();
            long start = System.nanoTime();

            assertThatThrownBy(() -> ledger.append(draft)).isInstanceOf(LedgerUnavailable.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThatThrownBy(() -> ledger.read(0, 1)).isInstanceOf(LedgerUnavailable.class);
            assertThatThrownBy(ledger::refresh).isInstanceOf(LedgerUnavailable.class);
        }
        assertThat(node().append(draft).position()).isZero();
    }

    @Test
    void a_silent_database_is_found_out_in_time_and_the_same_draft_lands_later() throws Exception {
        Draft draft = draft("meeting:one", 0, "key", 1);
        try (Wire wire = site.wire(Cut.SILENCE, When.inserts(99));
                MongoLedger ledger = nodeBy(wire)) {
            long start = System.nanoTime();

            assertThatThrownBy(() -> ledger.append(draft))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("not known");

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
        assertThat(node().append(draft).position()).isZero();
    }

    @Test
    void a_queue_of_writers_finds_out_together_that_the_database_is_away() throws Exception {
        Wire wire = site.wire(Cut.BEFORE_DELIVERY, When.inserts(0));
        try (MongoLedger ledger = nodeBy(wire)) {
            wire.close();
            long start = System.nanoTime();

            Writers.atOnce(16, writer -> assertThatThrownBy(() -> ledger.append(draft("meeting:" + writer, 0)))
                    .isInstanceOf(LedgerUnavailable.class));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** The first waits for its answer; with it 1,024 may wait. */
    @Test
    void when_too_many_wait_the_next_are_told_at_once_and_those_who_wait_land() throws Exception {
        try (Wire wire = site.wire(Cut.SILENCE, When.inserts(1));
                MongoLedger ledger = nodeBy(wire);
                ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<String> first = one.submit(() -> outcome(ledger, draft("meeting:first", 0)));
            wire.awaitCut();

            List<String> told = Writers.atOnce(1_100, writer -> outcome(ledger, draft("meeting:" + writer, 0)));

            int busy = Collections.frequency(told, "busy");
            assertThat(busy).isBetween(1, 1_101 - 1_024);
            assertThat(Collections.frequency(told, "landed")).isEqualTo(1_100 - busy);
            assertThat(first.get()).isEqualTo("landed");
            assertThat(node().head()).isEqualTo(1_101 - busy);
        }
    }

    private static String outcome(MongoLedger ledger, Draft draft) {
        try {
            ledger.append(draft);
            return "landed";
        } catch (LedgerBusy full) {
            return "busy";
        }
    }
}
