package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each commit rewrites pages of tens of kilobytes; without housekeeping the file grows by as much. */
@Timeout(60)
class FileSizeTest {

    private static final int COMMITS = 3_000;
    private static final int MOST_BYTES_A_COMMIT = 3_072;

    @TempDir
    Path folder;

    @Test
    void smallCommitsDoNotBloatTheFile() throws IOException {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> records = Records.indexed(client);

            LongStream.range(0, COMMITS).parallel().forEach(id -> records.insertOne(Records.record(id)));

            assertThat(bytes()).isLessThan((long) COMMITS * MOST_BYTES_A_COMMIT);
        }

        assertThat(bytes()).isLessThan((long) COMMITS * MOST_BYTES_A_COMMIT);
    }

    private long bytes() throws IOException {
        return Files.size(folder.resolve("database.mv"));
    }
}
