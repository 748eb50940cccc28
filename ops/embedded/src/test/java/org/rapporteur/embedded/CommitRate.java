package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not run with the tests; prints durable commits a second when asked for with {@code -Dtest=CommitRate}. */
class CommitRate {

    private static final int COMMITS = 6_400;

    @TempDir
    Path folder;

    private final AtomicLong next = new AtomicLong();

    @ParameterizedTest
    @ValueSource(ints = {1, 32})
    void measure(int writers) {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> records = Records.indexed(client);
            write(records, writers);
            long start = System.nanoTime();

            write(records, writers);

            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d writers: %.0f durable commits/s%n", writers, COMMITS / seconds);
            assertThat(records.countDocuments()).isEqualTo(2L * COMMITS);
        }
    }

    private void write(MongoCollection<Document> records, int writers) {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < COMMITS; i++) {
                threads.execute(() -> records.insertOne(Records.record(next.getAndIncrement())));
            }
        }
    }
}
