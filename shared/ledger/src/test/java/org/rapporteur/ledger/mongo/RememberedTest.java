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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;

/** What a node knows already it does not ask for, and what others have added it finds. */
class RememberedTest extends DatabaseContract implements CommandListener {

    private final AtomicInteger questions = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private MongoLedger ledger;

    @BeforeEach
    void open() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(site.uri()))
                .addCommandListener(this)
                .build());
        ledger = MongoLedger.on(client.getDatabase(site.database().getName()), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
        client.close();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        questions.incrementAndGet();
    }

    @Test
    void who_appended_reads_it_back_without_a_question() {
        Commit commit = ledger.append(draft("meeting:one", 0, 3));
        questions.set(0);

        assertThat(ledger.byKey(commit.key())).contains(commit);
        assertThat(ledger.read(1, 1)).containsExactly(commit);
        assertThat(ledger.holds("meeting:one")).isTrue();
        assertThat(questions).hasValue(0);
    }

    @Test
    void of_a_stream_that_was_read_only_what_came_after_it_is_asked_for() {
        MongoLedger other = node();
        Commit first = other.append(draft("meeting:one", 0, 3));
        Commit second = other.append(draft("meeting:one", 3));
        assertThat(ledger.stream("meeting:one")).containsExactly(first, second);
        questions.set(0);

        assertThat(ledger.stream("meeting:one")).containsExactly(first, second);
        assertThat(questions).hasValue(1);

        Commit third = other.append(draft("meeting:one", 4));
        assertThat(ledger.stream("meeting:one")).containsExactly(first, second, third);
    }
}
