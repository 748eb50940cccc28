package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@Tag("elsewhere")
class LastAnsweredTest {

    /** Two blocks, which are written beside the commits. */
    private static final int HEADER = 2 * 4096;

    private static final String ONE_SENTENCE = "[^\\n]+: [^\\n]+\\.";

    @TempDir
    Path folder;

    @Test
    void aFileThatSteppedBackIsRefusedUntilTheLossIsAccepted() throws IOException {
        insert(1);
        Path old = Files.copy(store(), folder.resolve("old"));
        insert(2);
        Files.copy(old, store(), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContainingAll("ends before what was last acknowledged", "backup", "database.answered")
                .message()
                .matches(ONE_SENTENCE);

        Files.delete(side());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFileCutAnywhereInItsLastQuarterIsRefusedOrWhole() throws IOException, InterruptedException {
        killAfterInserting(200);
        byte[] whole = Files.readAllBytes(store());

        for (int sixteenth = 12; sixteenth < 16; sixteenth++) {
            int length = (int) (whole.length * (long) sixteenth / 16);
            Files.write(store(), Arrays.copyOf(whole, length));
            assertRefusedOrWhole(200);
        }

        Files.write(store(), whole);
        assertThat(count()).isEqualTo(200);
    }

    @Test
    void aBitThatChangedAnywhereNearTheEndIsRefused() throws IOException, InterruptedException {
        killAfterInserting(200);
        insert(200);
        byte[] whole = Files.readAllBytes(store());
        byte[] side = Files.readAllBytes(side());

        for (int back = 1; back < 16_000; back += 997) {
            byte[] changed = whole.clone();
            changed[whole.length - back] ^= 8;
            Files.write(store(), changed);
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContainingAll("is damaged", "backup", "database.answered");
        }

        Files.write(store(), whole);
        Files.write(side(), side);
        assertThat(count()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aBitThatChangedInWhatWasWrittenLastIsRefusedAlsoAfterAKillAndFarFromTheEnd()
            throws IOException, InterruptedException {
        byte[] before;
        try (var server = ServerProcess.start(folder);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> collection = Records.indexed(client);
            for (int id = 0; id < 600; id++) collection.insertOne(Records.record(id));
            for (int id = 0; id < 600; id += 2) collection.deleteOne(new Document("_id", (long) id));
            before = Files.readAllBytes(store());
            collection.insertOne(Records.record(1_000));
            server.kill();
        }
        byte[] after = Files.readAllBytes(store());
        byte[] side = Files.readAllBytes(side());
        int[] written = IntStream.range(HEADER, after.length)
                .filter(at -> at >= before.length || before[at] != after[at])
                .toArray();
        assertThat(written).hasSizeGreaterThan(500);

        for (int one = 0; one < written.length; one += written.length / 20) {
            byte[] changed = after.clone();
            changed[written[one]] ^= 16;
            Files.write(store(), changed);
            Files.write(side(), side);
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContainingAll("backup", "database.answered");
        }

        Files.write(store(), after);
        Files.write(side(), side);
        assertThat(count()).isEqualTo(301);
    }

    @Test
    void aStoreWithoutThatFileIsTaken() throws IOException {
        insert(1);
        Files.delete(side());

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void afterAKillItIsNotAheadOfTheStore() throws IOException, InterruptedException {
        killAfterInserting(20);

        assertThat(count()).isEqualTo(20);
    }

    /** The second is what was written by a version that asked the machine for its digits, and the machine was Burmese. */
    @ParameterizedTest
    @ValueSource(strings = {"what is this, then?\n", "???????????????????? ???????????????????? 1c291ca3 ? ? 0\n"})
    void a_side_file_that_cannot_be_read_says_how_to_go_on_and_the_record_is_whole(String text) throws IOException {
        insert(1);
        Files.writeString(side(), text);

        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContainingAll(side().toString(), "delete this file, start again", "verified")
                .message()
                .matches(ONE_SENTENCE);

        Files.delete(side());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_side_file_holds_ascii_whatever_the_language_of_the_machine() throws IOException {
        insert(1);

        assertThat(Files.readString(side()))
                .matches("[0-9]{20} [0-9]{20} [0-9a-f]{8} [0-9]{20} [0-9]{20} [0-9a-f]{8}\n");
    }

    private void assertRefusedOrWhole(long records) {
        try {
            assertThat(count()).isEqualTo(records);
        } catch (EmbeddedDatabaseException refused) {
            assertThat(refused.getMessage()).matches(ONE_SENTENCE);
        }
    }

    private void killAfterInserting(int records) throws IOException, InterruptedException {
        try (var server = ServerProcess.start(folder);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> collection = Records.indexed(client);
            for (int id = 0; id < records; id++) collection.insertOne(Records.record(id));
            server.kill();
        }
    }

    private void insert(long id) {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            Records.indexed(client).insertOne(Records.record(id));
        }
    }

    private long count() {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            return Records.of(client).countDocuments();
        }
    }

    private Path side() {
        return folder.resolve("database.answered");
    }

    private Path store() {
        return folder.resolve("database.mv");
    }
}
