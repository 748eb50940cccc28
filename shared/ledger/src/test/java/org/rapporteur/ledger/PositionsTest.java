package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elsewhere")
class PositionsTest extends LedgerContract {

    @Test
    void positions_are_dense_and_all_commits_land_under_eight_writers_on_two_nodes() throws Exception {
        List<Ledger> nodes = List.of(ledger, node());

        Writers.atOnce(8, writer -> write(nodes.get(writer % 2), "meeting:" + writer, 50));

        List<Commit> all = all(ledger);
        assertThat(all).hasSize(400);
        assertThat(positions(all)).isEqualTo(LongStream.range(0, 800).boxed().toList());
        for (int writer = 0; writer < 8; writer++) {
            assertThat(ledger.stream("meeting:" + writer)).hasSize(50);
        }
    }

    private static long write(Ledger node, String stream, int commits) {
        long version = 0;
        for (int commit = 0; commit < commits; commit++)
            version = node.append(draft(stream, version, 1 + commit % 2 * 2)).nextVersion();
        return version;
    }

    @Test
    void reading_begins_with_the_commit_that_holds_the_position() {
        List<Commit> commits = IntStream.of(1, 1000, 2, 1)
                .mapToObj(events -> ledger.append(draft("meeting:of-" + ledger.head(), 0, events)))
                .toList();

        assertThat(ledger.read(0, 100)).isEqualTo(commits);
        assertThat(ledger.read(1, 100)).isEqualTo(commits.subList(1, 4));
        assertThat(ledger.read(1000, 100)).isEqualTo(commits.subList(1, 4));
        assertThat(ledger.read(1002, 1)).isEqualTo(commits.subList(2, 3));
        assertThat(node().read(1002, 100)).isEqualTo(commits.subList(2, 4));
        assertThat(ledger.read(1004, 100)).isEmpty();
        assertThat(ledger.read(9999, 100)).isEmpty();
    }

    @Test
    void a_node_reads_what_another_has_just_written() {
        Ledger other = node();
        Commit commit = ledger.append(draft("meeting:one", 0, 5));

        assertThat(other.read(3, 1)).containsExactly(commit);
        Commit next = ledger.append(draft("meeting:one", 5, 5));
        assertThat(other.read(0, 10)).containsExactly(commit, next);
        assertThat(other.refresh()).isEqualTo(10);
    }

    @Test
    void reopening_finds_the_head() {
        IntStream.of(700, 1, 1000, 1000, 999, 1, 1, 1000, 350).forEach(events -> {
            ledger.append(draft("meeting:of-" + ledger.head(), 0, events));

            assertThat(node().head()).isEqualTo(ledger.head());
        });
    }

    @Test
    void recorded_time_never_steps_back_with_a_clock_that_does() {
        Instant noon = Instant.parse("2026-01-15T12:00:00.123456Z");
        try (Site own = open.get()) {
            SetClock clock = new SetClock(noon);
            Ledger node = own.node(clock);
            node.append(draft("meeting:one", 0));
            clock.set(noon.minusSeconds(60));
            node.append(draft("meeting:one", 1));
            own.node(clock).append(draft("meeting:one", 2));
            clock.set(noon.plusSeconds(1));
            node.append(draft("meeting:one", 3));

            assertThat(node.stream("meeting:one"))
                    .extracting(commit -> commit.at().toString())
                    .containsExactly(
                            "2026-01-15T12:00:00.123Z",
                            "2026-01-15T12:00:00.123Z",
                            "2026-01-15T12:00:00.123Z",
                            "2026-01-15T12:00:01.123Z");
        }
    }

    private static List<Commit> all(Ledger ledger) {
        List<Commit> all = new ArrayList<>(ledger.read(0, 64));
        List<Commit> more = all;
        while (!(more = ledger.read(all.getLast().next(), 64)).isEmpty()) all.addAll(more);
        return all;
    }

    private static List<Long> positions(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit ->
                        LongStream.range(commit.position(), commit.next()).boxed())
                .toList();
    }
}
