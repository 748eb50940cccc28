package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ledger.Drafts.draft;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.Writers;

/** How many questions following costs. */
class FollowingCostTest extends DatabaseContract implements CommandListener {

    private final AtomicInteger questions = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private MongoLedger follower;

    @BeforeEach
    void open() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(site.uri()))
                .addCommandListener(this)
                .build());
        follower = MongoLedger.on(client.getDatabase(site.database().getName()), Clock.systemUTC());
        questions.set(0);
    }

    @AfterEach
    void close() {
        follower.close();
        client.close();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        questions.incrementAndGet();
    }

    @Test
    void an_idle_tail_asks_at_most_a_hundred_times_a_second() throws Exception {
        try (LedgerTail tail = new LedgerTail(follower)) {
            long start = System.nanoTime();
            tail.awaitBeyond(0, Duration.ofSeconds(1));
            double seconds = (System.nanoTime() - start) / 1e9;

            assertThat(questions.get()).isBetween(2, (int) (100 * seconds) + 2);
        }
    }

    @Test
    void many_commits_of_another_node_are_followed_in_few_questions() throws Exception {
        MongoLedger other = node();
        Writers.atOnce(20, writer -> IntStream.range(0, 100)
                .mapToObj(version -> other.append(draft("meeting:" + writer, version)))
                .toList());

        assertThat(follower.refresh()).isEqualTo(2_000);
        assertThat(questions.get()).isLessThan(20);
        assertThat(List.of(follower.refresh(), other.head())).containsOnly(2_000L);
    }
}
