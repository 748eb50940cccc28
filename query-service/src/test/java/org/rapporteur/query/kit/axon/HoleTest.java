package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.query.Recording;

@Timeout(60)
class HoleTest {

    private static final Duration WHILE = Duration.ofSeconds(2);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void a_view_holds_to_what_is_before_a_commit_that_is_gone_and_does_not_ask_for_it_without_end() {
        for (var step = 0; step < 6; step++)
            recording.act("commitment:one", List.of(), new ProgressReported(Localized.of("en", "Step"), null, null));
        var follower = MongoLedger.connect(server.uri(), Recording.CLOCK);
        try (var client = MongoClients.create(server.uri())) {
            client.getDatabase("rapporteur").getCollection("ledger").deleteOne(new Document("_id", 3L));
        }
        var reads = new AtomicInteger();
        var ledger = new CountedReads(follower, reads);
        try (follower;
                var node = new Node(server.uri(), ledger).start(Steps.ofVersion(1))) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);

            assertThat(node.reached("steps", 3, WHILE)).isEqualTo(2);
            assertThat(reads).hasValueLessThan(20);
        }
    }
}
