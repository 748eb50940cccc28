package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("elsewhere")
class OpeningTest {

    private static final String ONE_SENTENCE = "[^\\n]+: [^\\n]+\\.";

    @TempDir
    Path folder;

    @Test
    void aFolderThatDoesNotExistIsCreated() {
        Path deeper = folder.resolve("a/b");

        EmbeddedDatabase.open(deeper).close();

        assertThat(deeper.resolve("database.mv")).exists();
    }

    @Test
    void aClosedDatabaseHasItsDataWhenOpenedAgain() {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            Records.indexed(client).insertOne(Records.record(1));
        }

        try (var database = EmbeddedDatabase.open(folder);
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(Records.of(client).find().first()).isEqualTo(Records.record(1));
        }
    }

    @Test
    void thePortIsRemembered() {
        int first = openedPort();

        assertThat(openedPort()).isEqualTo(first);
        assertThat(folder.resolve("database.port")).content().isEqualTo(first + "\n");
    }

    @Test
    void aRememberedPortThatIsTakenIsRefused() throws IOException {
        int port = openedPort();

        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress("127.0.0.1", port));

            assertRefused(() -> EmbeddedDatabase.open(folder), "Port " + port);
        }

        assertThat(openedPort()).isEqualTo(port);
    }

    @Test
    void aPortThatIsNoneIsRefused() throws IOException {
        Files.writeString(folder.resolve("database.port"), "99999");

        assertRefused(() -> EmbeddedDatabase.open(folder), "does not hold a port");
    }

    @Test
    void aFolderInUseIsRefusedInTheSameProcess() {
        try (var database = EmbeddedDatabase.open(folder)) {
            assertThat(database.port()).isPositive();

            assertRefused(() -> EmbeddedDatabase.open(folder.resolve("../" + folder.getFileName())), "in use");
        }
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(() -> EmbeddedDatabase.open(file), "cannot be written");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("database.mv"), "no store ".repeat(5_000));

        assertRefused(() -> EmbeddedDatabase.open(folder), "is damaged");
        assertRefused(() -> EmbeddedDatabase.open(folder), "is damaged");
    }

    @Test
    void closingTwiceIsClosingOnce() {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder);

        database.close();
        database.close();

        assertThat(openedPort()).isEqualTo(database.port());
    }

    private int openedPort() {
        try (var database = EmbeddedDatabase.open(folder)) {
            return database.port();
        }
    }

    private static void assertRefused(ThrowingCallable opening, String why) {
        assertThatThrownBy(opening)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining(why)
                .message()
                .matches(ONE_SENTENCE);
    }
}
