package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elsewhere")
class AppendingTest extends LedgerContract {

    @Test
    void what_was_appended_is_read_back_equal() {
        Commit commit = ledger.append(draft("meeting:one", 0, 3));

        assertThat(commit.position()).isZero();
        assertThat(commit.next()).isEqualTo(3);
        assertThat(ledger.stream("meeting:one")).containsExactly(commit);
        assertThat(ledger.byKey(commit.key())).contains(commit);
        assertThat(ledger.read(0, 10)).containsExactly(commit);
        assertThat(node().read(0, 10)).containsExactly(commit);
    }

    @Test
    void of_two_writers_at_one_version_one_wins() throws Exception {
        List<Ledger> nodes = List.of(ledger, node());
        for (int version = 0; version < 25; version++) {
            int present = version;

            List<Boolean> won = Writers.atOnce(2, writer -> wins(nodes.get(writer), draft("meeting:one", present)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
        assertThat(ledger.stream("meeting:one")).hasSize(25);
    }

    private static boolean wins(Ledger ledger, Draft draft) {
        try {
            ledger.append(draft);
            return true;
        } catch (VersionConflict lost) {
            return false;
        }
    }

    @Test
    void the_same_key_twice_is_one_effect() {
        Commit first = ledger.append(draft("meeting:one", 0, "key", 1));
        ledger.append(draft("meeting:one", 1));

        assertThat(ledger.append(draft("meeting:one", 0, "key", 1))).isEqualTo(first);
        assertThat(ledger.append(draft("meeting:one", 2, "key", 1))).isEqualTo(first);
        assertThat(node().append(draft("meeting:two", 0, "key", 2))).isEqualTo(first);
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void the_same_key_at_once_on_two_nodes_is_one_effect() throws Exception {
        List<Ledger> nodes = List.of(ledger, node());

        List<Commit> commits =
                Writers.atOnce(8, writer -> nodes.get(writer % 2).append(draft("meeting:one", 0, "key", 2)));

        assertThat(commits).containsOnly(commits.getFirst());
        assertThat(ledger.refresh()).isEqualTo(2);
    }

    @Test
    void a_commit_of_many_events_is_all_or_nothing() {
        ledger.append(draft("meeting:one", 0));
        String before = LedgerFingerprint.sha256(ledger);

        assertThatThrownBy(() -> node().append(draft("meeting:one", 0, 1000))).isInstanceOf(VersionConflict.class);
        assertThat(LedgerFingerprint.sha256(ledger)).isEqualTo(before);

        ledger.append(draft("meeting:one", 1, 1000));
        assertThat(ledger.stream("meeting:one").getLast().events()).hasSize(1000);
        assertThat(LedgerFingerprint.sha256(ledger)).isNotEqualTo(before);
    }

    @Test
    void a_version_that_follows_no_commit_is_refused() {
        ledger.append(draft("meeting:one", 0, 3));
        String before = LedgerFingerprint.sha256(ledger);

        for (Ledger node : List.of(ledger, node())) {
            assertThatThrownBy(() -> node.append(draft("meeting:one", 4))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> node.append(draft("meeting:one", 2))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> node.append(draft("meeting:none", 1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(LedgerFingerprint.sha256(ledger)).isEqualTo(before);
    }

    @Test
    void a_node_that_did_not_see_the_streams_last_commits_may_follow_them() {
        Ledger other = node();
        other.append(draft("meeting:one", 0, 2));
        ledger.append(draft("meeting:one", 2, 3));
        ledger.append(draft("meeting:one", 5));

        assertThat(other.append(draft("meeting:one", 6)).position()).isEqualTo(6);
        assertThatThrownBy(() -> ledger.append(draft("meeting:one", 6))).isInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> ledger.append(draft("meeting:one", 2))).isInstanceOf(VersionConflict.class);
    }

    @Test
    void only_what_was_recorded_is_held() {
        ledger.append(draft("meeting:one", 0));

        assertThat(ledger.holds("meeting:one")).isTrue();
        assertThat(ledger.holds("meeting:two")).isFalse();
        assertThat(ledger.stream("meeting:two")).isEmpty();
        assertThat(ledger.byKey("none")).isEmpty();
    }
}
