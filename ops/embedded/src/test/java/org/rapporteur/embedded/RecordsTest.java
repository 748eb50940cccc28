package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the rest of the system relies on, each before and after a restart where a restart might matter. */
@Timeout(60)
@Tag("elsewhere")
class RecordsTest {

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoCollection<Document> records;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(folder);
        client = MongoClients.create(database.uri());
        records = Records.indexed(client);
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void uniqueIndexesRefuseDuplicates() {
        records.insertOne(Records.record(1, "forum:adgmin", 0, "a"));

        assertDuplicatesOfTheFirstAreRefused();
    }

    @Test
    void uniqueIndexesRefuseDuplicatesAfterARestart() {
        records.insertOne(Records.record(1, "forum:adgmin", 0, "a"));

        restart();
        records = Records.of(client);

        assertDuplicatesOfTheFirstAreRefused();
        assertThat(records.listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", "stream_1_version_1", "key_1");
    }

    @Test
    void creatingAnIndexAgainAfterARestartChangesNothing() {
        records.insertOne(Records.record(1, "forum:adgmin", 0, "a"));

        restart();
        records = Records.indexed(client);

        assertDuplicatesOfTheFirstAreRefused();
    }

    @Test
    void aRecordIsFoundByEachUniqueIndexAfterARestart() {
        records.insertMany(LongStream.range(0, 50).mapToObj(Records::record).toList());

        restart();

        Document seventh = Records.record(7);
        Bson bothFields = new Document("stream", "meeting:adgmin-7").append("version", 0L);
        assertThat(Records.of(client).find(bothFields)).containsExactly(seventh);
        assertThat(Records.of(client).find(Filters.eq("key", "key-7"))).containsExactly(seventh);
    }

    @Test
    void anOrderedBatchStopsAtItsDuplicate() {
        records.insertOne(Records.record(2));

        assertThatThrownBy(() -> records.insertMany(
                        LongStream.rangeClosed(1, 3).mapToObj(Records::record).toList()))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> assertThat(e.getWriteErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1)));

        assertThat(ids(Filters.empty())).containsExactly(1L, 2L);
    }

    @Test
    void replacingPutsADocumentThatWasAbsent() {
        var upsert = new ReplaceOptions().upsert(true);
        Document first = Records.record(1, "forum:adgmin", 0, "a");
        Document second = Records.record(1, "forum:adgmin", 1, "b");

        records.replaceOne(Filters.eq("_id", 1L), first, upsert);
        records.replaceOne(Filters.eq("_id", 1L), second, upsert);
        restart();

        assertThat(Records.of(client).find()).containsExactly(second);
    }

    @Test
    void aDeletedRecordLeavesItsPlaceInTheIndexes() {
        records.insertOne(Records.record(1));

        records.deleteOne(Filters.eq("_id", 1L));
        records.insertOne(Records.record(1));

        assertThat(ids(Filters.empty())).containsExactly(1L);
    }

    @Test
    void aDroppedCollectionStaysDropped() {
        records.insertOne(Records.record(1));

        records.drop();
        restart();

        assertThat(Records.of(client).countDocuments()).isZero();
        Records.indexed(client).insertOne(Records.record(1));
    }

    @Test
    void windowsAreReadInOrder() {
        records.insertMany(LongStream.range(0, 300).mapToObj(Records::record).toList());

        assertThat(ids(Filters.in("_id", 5L, 3L, 999L))).containsExactly(3L, 5L);
        assertThat(ids(Filters.and(Filters.gt("_id", 10L), Filters.lte("_id", 13L))))
                .containsExactly(11L, 12L, 13L);
        assertThat(ids(Filters.gte("_id", 100L))).hasSize(200).isSorted();
    }

    @Test
    void aCollectionInMemoryIsGoneAfterwards() {
        int port;
        try (var inMemory = EmbeddedDatabase.inMemory();
                MongoClient other = MongoClients.create(inMemory.uri())) {
            port = inMemory.port();
            Records.indexed(other).insertOne(Records.record(1));
            assertThat(Records.of(other).countDocuments()).isEqualTo(1);
        }

        assertThat(port).isNotEqualTo(database.port());
        assertThat(records.countDocuments()).isZero();
    }

    private void assertDuplicatesOfTheFirstAreRefused() {
        List<Document> duplicates = List.of(
                Records.record(1, "forum:telmin", 0, "b"),
                Records.record(2, "forum:adgmin", 0, "b"),
                Records.record(2, "forum:telmin", 0, "a"));

        assertThat(duplicates).allSatisfy(duplicate -> assertThatThrownBy(() -> records.insertOne(duplicate))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11_000)));
        assertThat(records.countDocuments()).isEqualTo(1);
        records.insertOne(Records.record(2, "forum:adgmin", 1, "b"));
    }

    private List<Long> ids(Bson filter) {
        return records.find(filter)
                .sort(Sorts.ascending("_id"))
                .map(record -> record.getLong("_id"))
                .into(new ArrayList<>());
    }

    private void restart() {
        close();
        database = EmbeddedDatabase.open(folder);
        client = MongoClients.create(database.uri());
    }
}
