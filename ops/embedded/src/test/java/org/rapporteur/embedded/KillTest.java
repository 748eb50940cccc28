package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("elsewhere")
class KillTest {

    private static final int WRITERS = 4;
    private static final int AT_LEAST = 100;
    private static final int AT_MOST = 600;

    @TempDir
    Path folder;

    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> unanswered = new ConcurrentLinkedQueue<>();

    @RepeatedTest(3)
    void noAcknowledgedWriteIsLostAndNoneIsHalfDone() throws IOException, InterruptedException {
        try (var server = ServerProcess.start(folder);
                MongoClient client = MongoClients.create(server.uri())) {
            killWhileWriting(server, Records.indexed(client));
        }

        try (var server = ServerProcess.start(folder);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> records = Records.of(client);

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            assertThat(records.find(Filters.in("_id", acknowledged)).map(record -> record.getLong("_id")))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(unanswered).allSatisfy(id -> assertWholeOrAbsent(records, id));
        }
    }

    private void killWhileWriting(ServerProcess server, MongoCollection<Document> records) throws InterruptedException {
        var enough = new CountDownLatch(ThreadLocalRandom.current().nextInt(AT_LEAST, AT_MOST));
        List<Thread> writers = new ArrayList<>();
        for (long writer = 0; writer < WRITERS; writer++) {
            long first = writer;
            writers.add(Thread.ofPlatform().start(() -> write(records, first, enough)));
        }
        enough.await();
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(MongoCollection<Document> records, long first, CountDownLatch enough) {
        for (long id = first; ; id += WRITERS) {
            try {
                records.insertOne(Records.record(id));
            } catch (MongoException e) {
                unanswered.add(id);
                return;
            }
            acknowledged.add(id);
            enough.countDown();
        }
    }

    /** An index entry without its document would refuse the insert for ever. */
    private static void assertWholeOrAbsent(MongoCollection<Document> records, long id) {
        try {
            records.insertOne(Records.record(id));
        } catch (MongoWriteException e) {
            assertThat(records.find(Filters.eq("_id", id)).first()).isEqualTo(Records.record(id));
        }
    }
}
