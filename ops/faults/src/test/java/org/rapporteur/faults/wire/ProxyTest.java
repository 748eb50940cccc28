package org.rapporteur.faults.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;

@Timeout(60)
class ProxyTest {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final EmbeddedDatabase database = EmbeddedDatabase.inMemory();
    private final Proxy proxy = Proxy.to(database.uri());
    private final MongoClient through = MongoClients.create(proxy.uri() + "&socketTimeoutMS=1000");
    private final MongoClient direct = MongoClients.create(database.uri());

    @AfterEach
    void close() {
        through.close();
        direct.close();
        proxy.close();
        database.close();
    }

    @Test
    void withoutABlowEverythingArrives() {
        insert(1);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aCutBeforeTheInsertLosesIt() {
        strike(0, Blow.CUT_BEFORE);

        assertThat(count()).isZero();
    }

    @Test
    void aCutInsideTheInsertLosesIt() {
        strike(0, Blow.TRUNCATE_LAST_BYTE);

        assertThat(count()).isZero();
    }

    @Test
    void aCutBeforeTheAnswerLosesOnlyThat() {
        strike(1, Blow.CUT_BEFORE);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anAnswerCutInsideIsNone() {
        strike(1, Blow.TRUNCATE_IN_HEADER);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aDirectionThatIsClosedAfterTheInsertLosesOnlyTheAnswer() {
        strike(1, Blow.HALF_CLOSE_BEFORE);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aDelayLosesNothing() {
        CompletableFuture<Boolean> struck =
                CompletableFuture.supplyAsync(() -> proxy.strike(0, Blow.DELAY_INSIDE, LONG));
        while (!struck.isDone()) insert(count());

        assertThat(struck.join()).isTrue();
        assertThat(count()).isPositive();
    }

    @Test
    void withoutAnAppendNothingIsStruck() {
        assertThat(proxy.strike(0, Blow.CUT_BEFORE, Duration.ofMillis(50))).isFalse();
    }

    private void strike(int message, Blow blow) {
        through.getDatabase("rapporteur").runCommand(new Document("ping", 1));
        proxy.arm(message, blow);

        assertThatThrownBy(() -> insert(1)).isInstanceOf(MongoException.class);
    }

    private void insert(long id) {
        ledger(through).insertOne(new Document("_id", id));
    }

    private long count() {
        return ledger(direct).countDocuments();
    }

    private static MongoCollection<Document> ledger(MongoClient client) {
        return client.getDatabase("rapporteur").getCollection("ledger");
    }
}
