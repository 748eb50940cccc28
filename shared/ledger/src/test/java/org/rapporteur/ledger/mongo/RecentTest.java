package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;

/** What a node remembers of the end of the chain. */
class RecentTest {

    private static final int MOST = 4_096;

    private final Recent recent = new Recent();

    @Test
    void what_is_kept_is_read_from_the_commit_on_that_holds_the_position() {
        Commit first = added(10, 3);
        Commit second = added(13, 1);

        assertThat(recent.from(10, 9)).containsExactly(first, second);
        assertThat(recent.from(12, 9)).containsExactly(first, second);
        assertThat(recent.from(13, 9)).containsExactly(second);
        assertThat(recent.from(10, 1)).containsExactly(first);
        assertThat(recent.from(9, 9)).isEmpty();
        assertThat(recent.from(14, 9)).isEmpty();
        assertThat(recent.byKey(second.key())).contains(second);
    }

    @Test
    void what_comes_after_a_gap_takes_the_place_of_all_before_it() {
        Commit before = added(10, 1);
        Commit after = added(12, 1);

        assertThat(recent.from(10, 9)).isEmpty();
        assertThat(recent.byKey(before.key())).isEmpty();
        assertThat(recent.from(12, 9)).containsExactly(after);
    }

    @Test
    void what_was_seen_before_changes_nothing() {
        Commit first = added(10, 1);
        Commit second = added(11, 1);
        recent.add(first);

        assertThat(recent.from(10, 9)).containsExactly(first, second);
    }

    @Test
    void the_oldest_are_forgotten() {
        for (int position = 0; position <= MOST; position++) added(position, 1);

        assertThat(recent.from(0, 9)).isEmpty();
        assertThat(recent.from(1, MOST)).hasSize(MOST);
    }

    private Commit added(long position, int events) {
        Commit commit = draft("meeting:" + position, 0, events).at(position, Instant.EPOCH);
        recent.add(commit);
        return commit;
    }
}
