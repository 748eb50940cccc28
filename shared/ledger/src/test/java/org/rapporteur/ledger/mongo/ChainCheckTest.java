package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerFault;

class ChainCheckTest {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    @Test
    void what_it_remembers_must_go_on_where_it_ended_and_under_another_key() {
        var check = new ChainCheck(0, 3);
        check.add(commit(0, "meeting:one", 0, "first"));

        assertThatThrownBy(() -> check.add(commit(1, "meeting:one", 2, "second")))
                .isInstanceOf(LedgerFault.class)
                .hasMessageContaining("goes on with version 2 and not 1");
        assertThatThrownBy(() -> check.add(commit(1, "meeting:one", 1, "first")))
                .isInstanceOf(LedgerFault.class)
                .hasMessageContaining("its key has been used before");
    }

    @Test
    void what_it_has_forgotten_may_go_on_anywhere_but_never_earlier_in_time() {
        var check = new ChainCheck(0, 2);
        check.add(commit(0, "meeting:one", 0, "first"));
        check.add(commit(1, "meeting:two", 0, "second"));

        assertThatCode(() -> check.add(commit(2, "meeting:one", 5, "first"))).doesNotThrowAnyException();
        assertThat(check.streams()).isOne();
        Commit earlier = draft("meeting:one", 6, "fourth", 1).at(3, NOON.minusSeconds(1));
        assertThatThrownBy(() -> check.add(earlier)).isInstanceOf(LedgerFault.class);
    }

    private static Commit commit(long position, String stream, long version, String key) {
        return draft(stream, version, key, 1).at(position, NOON);
    }
}
