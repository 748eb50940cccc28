package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Drafts;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.SetClock;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.ledger.SourceCitation;

/** The format is final: what these tests expect must not change. */
class FormatTest {

    private static final SetClock CLOCK = new SetClock(Instant.parse("2026-01-15T12:00:00.123456Z"));

    private static final Draft FULL = new Draft(
            "meeting:adgmin-6",
            0,
            "client/key",
            new CommitAct(
                    "meeting:plan",
                    "{\"theme\":\"…\"}",
                    Sha256.of("{\"theme\":\"…\"}"),
                    "user:1",
                    "recorder",
                    "client",
                    "because",
                    true,
                    List.of(
                            new SourceCitation("source:a", "p. 2", "in passing", "theme"),
                            new SourceCitation("source:b", null, null, null)),
                    7L),
            List.of(
                    new RecordedEvent("id-0", "meeting:Planned", 1, "{}"),
                    new RecordedEvent("id-1", "meeting:Moved", 2, "{\"a\":1}")));

    private static final Draft SPARSE = new Draft(
            "meeting:adgmin-6",
            2,
            "own",
            new CommitAct("n", "{}", Sha256.of("{}"), "a", "r", "c", null, false, List.of(), null),
            List.of(new RecordedEvent("id-2", "meeting:Opened", 1, "{}")));

    @Test
    void a_commit_is_stored_exactly_so() {
        assertThat(stored(FULL, 0))
                .isEqualTo(
                        """
                {"_id": {"$numberLong": "0"}, "next": {"$numberLong": "2"}, "stream": "meeting:adgmin-6", \
                "version": {"$numberLong": "0"}, "key": "client/key", \
                "at": {"$date": {"$numberLong": "1768478400123"}}, \
                "act": {"name": "meeting:plan", "body": "{\\"theme\\":\\"…\\"}", \
                "sha256": "99bd91c9ed871cb308d54bc4930931ae1d9ededc5981aecdb73aa1e9d9aed4f6", \
                "actor": "user:1", "role": "recorder", "client": "client", "reason": "because", "witnessed": true, \
                "citations": [{"source": "source:a", "locator": "p. 2", "remark": "in passing", "attribute": "theme"}, \
                {"source": "source:b"}], "corrects": {"$numberLong": "7"}}, \
                "events": [{"id": "id-0", "type": "meeting:Planned", "revision": {"$numberInt": "1"}, "data": "{}"}, \
                {"id": "id-1", "type": "meeting:Moved", "revision": {"$numberInt": "2"}, "data": "{\\"a\\":1}"}]}""");
    }

    @Test
    void what_is_absent_is_left_out() {
        assertThat(stored(SPARSE, 2))
                .isEqualTo(
                        """
                {"_id": {"$numberLong": "2"}, "next": {"$numberLong": "3"}, "stream": "meeting:adgmin-6", \
                "version": {"$numberLong": "2"}, "key": "own", \
                "at": {"$date": {"$numberLong": "1768478400123"}}, \
                "act": {"name": "n", "body": "{}", \
                "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", \
                "actor": "a", "role": "r", "client": "c", "citations": []}, \
                "events": [{"id": "id-2", "type": "meeting:Opened", "revision": {"$numberInt": "1"}, "data": "{}"}]}""");
    }

    private static String stored(Draft last, long position) {
        try (EmbeddedDatabase database = EmbeddedDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri());
                MongoLedger ledger = MongoLedger.connect(database.uri(), CLOCK)) {
            Commit full = ledger.append(FULL);
            Commit commit = last.equals(FULL) ? full : ledger.append(last);
            assertThat(ledger.read(position, 1)).containsExactly(commit);
            return client.getDatabase("rapporteur")
                    .getCollection("ledger")
                    .find(new Document("_id", position))
                    .first()
                    .toJson(JsonWriterSettings.builder()
                            .outputMode(JsonMode.EXTENDED)
                            .build());
        }
    }

    @Test
    void a_reader_ignores_what_later_work_adds() {
        Commit commit = FULL.at(0, CLOCK.instant());
        Document later = Stored.of(commit).append("added", 1);
        later.get("act", Document.class).append("added", 1);
        later.getList("events", Document.class).forEach(event -> event.append("added", 1));

        assertThat(Stored.commit(later).act()).isEqualTo(commit.act());
        assertThat(Stored.commit(later).events()).isEqualTo(commit.events());
    }

    @Test
    void a_stream_has_each_version_once_and_a_key_stands_once() {
        try (EmbeddedDatabase database = EmbeddedDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri());
                MongoLedger ledger = MongoLedger.connect(database.uri(), CLOCK)) {
            ledger.append(Drafts.draft("meeting:one", 0));

            assertThat(client.getDatabase("rapporteur").getCollection("ledger").listIndexes())
                    .extracting(index -> index.get("key"), index -> index.get("unique"))
                    .contains(
                            tuple(new Document("stream", 1).append("version", 1), true),
                            tuple(new Document("key", 1), true));
        }
    }
}
