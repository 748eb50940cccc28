package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a node shares the end of the chain with others. */
class TurnsTest extends DatabaseContract {

    private static final long MILLI = 1_000_000;

    private final Turns turns = new Turns();

    @SuppressWarnings("NullAway.Init")
    private MongoLedger other;

    @SuppressWarnings("NullAway.Init")
    private Head head;

    @BeforeEach
    void open() {
        other = node();
        head = new Head(new Commits(site.database()), Tip.OF_NOTHING);
    }

    @Test
    void who_has_lost_no_turn_neither_looks_nor_waits() {
        other.append(draft("meeting:one", 0));
        turns.landed(0, MILLI);
        turns.look(head);

        assertThat(head.known().next()).isZero();
        assertThat(turns.left(MILLI)).isZero();
    }

    @Test
    void who_has_lost_one_looks_before_each_insert_as_long_as_others_append() {
        turns.lost();
        for (int n = 0; n < 40; n++) {
            other.append(draft("meeting:n" + n, 0));
            turns.look(head);

            assertThat(head.known().next()).isEqualTo(n + 1);
        }
    }

    @Test
    void who_has_lost_one_lets_the_time_of_one_and_a_half_inserts_pass_after_each_of_its_own() {
        turns.lost();
        turns.landed(5 * MILLI, 7 * MILLI);

        assertThat(turns.left(7 * MILLI)).isEqualTo(3 * MILLI);
        assertThat(turns.left(10 * MILLI)).isZero();
        assertThat(turns.left(11 * MILLI)).isNegative();
    }

    @Test
    void nobody_waits_longer_than_four_milliseconds() {
        turns.lost();
        turns.landed(0, 1_000 * MILLI);

        assertThat(turns.left(1_000 * MILLI)).isEqualTo(4 * MILLI);
    }

    @Test
    void who_finds_nothing_of_others_sixteen_times_has_the_end_for_itself() {
        turns.lost();
        turns.landed(0, MILLI);
        for (int n = 0; n < 16; n++) turns.look(head);
        other.append(draft("meeting:late", 0));
        turns.look(head);

        assertThat(head.known().next()).isZero();
        assertThat(turns.left(MILLI)).isZero();
    }
}
