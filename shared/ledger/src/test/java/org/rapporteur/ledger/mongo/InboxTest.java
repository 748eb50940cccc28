package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.ledger.LedgerBusy;
import org.rapporteur.ledger.LedgerUnavailable;

@Timeout(120)
class InboxTest {

    private static final long PLENTY = 1 << 20;

    @Test
    void it_holds_so_many_drafts_until_one_is_answered() {
        Inbox inbox = new Inbox(2, PLENTY);
        Pending first = pending("meeting:a");
        inbox.put(first);
        inbox.put(pending("meeting:b"));

        assertThatThrownBy(() -> inbox.put(pending("meeting:c"))).isInstanceOf(LedgerBusy.class);
        first.landed(first.draft().at(0, Instant.EPOCH));
        inbox.put(pending("meeting:c"));

        assertThat(inbox.next(0, 0).orElseThrow())
                .extracting(one -> one.draft().stream())
                .containsExactly("meeting:b", "meeting:c");
    }

    @Test
    void it_holds_so_many_bytes_but_always_one_draft() {
        Inbox inbox = new Inbox(9, 100);
        inbox.put(pending("meeting:a"));

        assertThatThrownBy(() -> inbox.put(pending("meeting:b"))).isInstanceOf(LedgerBusy.class);
    }

    @Test
    void drafts_that_are_not_answered_come_again_and_first() {
        Inbox inbox = new Inbox(9, PLENTY);
        Pending first = pending("meeting:a");
        inbox.put(first);

        assertThat(inbox.next(0, 0).orElseThrow()).containsExactly(first);
        inbox.put(pending("meeting:b"));
        assertThat(inbox.next(0, 0).orElseThrow().getFirst()).isSameAs(first);
    }

    @Test
    void a_batch_has_at_most_256_commits_and_4000_events() {
        Inbox many = new Inbox(1_000, PLENTY);
        IntStream.range(0, 300).forEach(index -> many.put(pending("meeting:" + index)));
        List<Pending> large = IntStream.range(0, 5)
                .mapToObj(index -> new Pending(draft("meeting:" + index, 0, 1_000)))
                .toList();

        assertThat(many.next(0, 0).orElseThrow()).hasSize(256);
        assertThat(Batch.of(large)).hasSize(4);
    }

    @Test
    void once_closed_it_takes_and_gives_nothing() {
        Inbox inbox = new Inbox(9, PLENTY);
        inbox.put(pending("meeting:a"));
        inbox.close();

        assertThat(inbox.next(0, 0)).isEmpty();
        assertThatThrownBy(() -> inbox.put(pending("meeting:b")))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("nothing was written");
    }

    @Test
    void what_is_given_up_goes_nowhere_and_ends_nothing() {
        Inbox inbox = new Inbox(9, PLENTY);
        Pending givenUp = pending("meeting:a");
        inbox.put(givenUp);
        assertThatThrownBy(() -> givenUp.await(Duration.ZERO)).isInstanceOf(LedgerUnavailable.class);
        inbox.put(pending("meeting:b"));

        assertThat(inbox.next(0, 0).orElseThrow()).hasSize(1);
    }

    private static Pending pending(String stream) {
        return new Pending(draft(stream, 0));
    }
}
