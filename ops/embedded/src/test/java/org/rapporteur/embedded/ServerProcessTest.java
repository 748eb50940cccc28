package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("elsewhere")
class ServerProcessTest {

    @TempDir
    Path folder;

    @Test
    void aFolderInUseHereIsRefusedToAnotherProcess() throws IOException, InterruptedException {
        try (var database = EmbeddedDatabase.open(folder);
                var other = ServerProcess.start(folder)) {
            assertThat(database.port()).isPositive();

            assertThat(other.end()).isEqualTo(1);
            assertThat(other.errors().lines()).singleElement().asString().contains("in use");
        }
    }

    @Test
    void aFolderInUseByAnotherProcessIsRefusedHere() throws IOException, InterruptedException {
        try (var other = ServerProcess.start(folder)) {
            assertThat(other.uri()).contains("@127.0.0.1:");

            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void itEndsInOrderWithItsInput() throws IOException, InterruptedException {
        try (var server = ServerProcess.start(folder)) {
            insert(server, 1);

            assertThat(server.endOfInput()).isZero();
        }

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void itEndsInOrderWhenTerminated() throws IOException, InterruptedException {
        try (var server = ServerProcess.start(folder)) {
            insert(server, 1);

            server.terminate();
        }

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void itSaysHowItIsUsed() throws IOException, InterruptedException {
        try (var server = ServerProcess.start()) {
            assertThat(server.end()).isEqualTo(1);
            assertThat(server.errors()).startsWith("Usage: ");
        }
    }

    private static void insert(ServerProcess server, long id) throws IOException {
        try (MongoClient client = MongoClients.create(server.uri())) {
            Records.indexed(client).insertOne(Records.record(id));
        }
    }

    private long count() {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            return Records.of(client).countDocuments();
        }
    }
}
