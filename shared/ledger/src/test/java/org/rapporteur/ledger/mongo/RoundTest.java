package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.VersionConflict;

/** What each draft of one batch is told. */
@Tag("elsewhere")
class RoundTest extends DatabaseContract {

    private static final Duration AT_ONCE = Duration.ZERO;

    @SuppressWarnings("NullAway.Init")
    private MongoLedger other;

    @SuppressWarnings("NullAway.Init")
    private Round round;

    @BeforeEach
    void open() {
        other = node();
        Commits commits = new Commits(site.database());
        Known known = Known.of(commits, Tip.OF_NOTHING);
        round = new Round(commits, known, new Admission(commits, known.ends()), Clock.systemUTC(), () -> {});
    }

    @Test
    void a_version_taken_by_another_node_leaves_those_before_it_and_lets_those_after_it_go_again() {
        other.append(draft("meeting:taken", 0));
        List<Pending> batch = pending(draft("meeting:a", 0), draft("meeting:taken", 0), draft("meeting:b", 0, 2));
        int rounds = runAll(batch);

        assertThat(batch.getFirst().await(AT_ONCE).position()).isEqualTo(1);
        assertThatThrownBy(() -> batch.get(1).await(AT_ONCE)).isInstanceOf(VersionConflict.class);
        assertThat(batch.getLast().await(AT_ONCE).position()).isEqualTo(2);
        assertThat(other.refresh()).isEqualTo(4);
        assertThat(rounds).isLessThanOrEqualTo(3);
    }

    @Test
    void a_key_on_record_is_answered_with_its_commit_amid_a_batch() {
        Commit earlier = other.append(draft("meeting:one", 0, "key", 3));
        List<Pending> batch = pending(draft("meeting:a", 0), draft("meeting:one", 0, "key", 3), draft("meeting:b", 0));
        runAll(batch);

        assertThat(batch.get(1).await(AT_ONCE)).isEqualTo(earlier);
        assertThat(batch.stream().map(one -> one.await(AT_ONCE).position())).containsExactly(3L, 0L, 4L);
    }

    @Test
    void of_two_drafts_with_one_key_or_one_version_in_one_batch_the_earlier_one_lands() {
        List<Pending> waiting = pending(
                draft("meeting:a", 0, "key", 1),
                draft("meeting:b", 0, "key", 1),
                draft("meeting:a", 0, "own", 1),
                draft("meeting:c", 0));
        runAll(waiting);

        Commit first = waiting.getFirst().await(AT_ONCE);
        assertThat(first.position()).isZero();
        assertThat(waiting.get(1).await(AT_ONCE)).isEqualTo(first);
        assertThatThrownBy(() -> waiting.get(2).await(AT_ONCE)).isInstanceOf(VersionConflict.class);
        assertThat(waiting.get(3).await(AT_ONCE).position()).isEqualTo(1);
        assertThat(other.refresh()).isEqualTo(2);
    }

    @Test
    void what_was_given_up_before_it_was_sent_is_not_written() {
        List<Pending> batch = pending(draft("meeting:a", 0), draft("meeting:b", 0));
        assertThatThrownBy(() -> batch.getFirst().await(AT_ONCE)).hasMessageContaining("nothing was written");
        runAll(batch);

        assertThat(other.holds("meeting:a")).isFalse();
        assertThat(batch.getLast().await(AT_ONCE).position()).isZero();
    }

    @Test
    void an_insert_that_landed_unseen_is_not_repeated() {
        Draft draft = draft("meeting:a", 0);
        Commit landed = other.append(draft);
        List<Pending> batch = pending(draft);
        batch.getFirst().lost();
        runAll(batch);

        assertThat(batch.getFirst().await(AT_ONCE)).isEqualTo(landed);
        assertThat(other.refresh()).isEqualTo(1);
    }

    private static List<Pending> pending(Draft... drafts) {
        return Stream.of(drafts).map(Pending::new).toList();
    }

    private int runAll(List<Pending> waiting) {
        int rounds = 0;
        for (; !waiting.stream().allMatch(Pending::isOver); rounds++) round.run(Batch.of(waiting));
        return rounds;
    }
}
