package org.rapporteur.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.InMemoryLedger;

class ReadAheadTest {

    private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());

    @Test
    void windows_follow_one_another_up_to_the_head_that_was_given_and_no_further() {
        given(1_000);
        ReadAhead read = new ReadAhead(ledger);

        assertThat(positions(read, 0, 903)).isEqualTo(positions(0, 903));
        assertThat(read.from(903, 903)).isEmpty();
        assertThat(positions(read, 903, 1_000)).isEqualTo(positions(903, 1_000));
    }

    private void given(int commits) {
        IntStream.range(0, commits).forEach(number -> ledger.append(draft("meeting:" + number, 0)));
    }

    private static List<Long> positions(ReadAhead read, long from, long head) {
        List<Long> all = new ArrayList<>();
        for (long next = from; next < head; next = all.getLast() + 1)
            all.addAll(read.from(next, head).stream().map(Commit::position).toList());
        return all;
    }

    private static List<Long> positions(long from, long until) {
        return IntStream.range((int) from, (int) until).mapToObj(Long::valueOf).toList();
    }
}
