package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AccessTest {

    @TempDir
    Path folder;

    @Test
    void a_client_without_the_secret_neither_reads_nor_writes() {
        try (var database = EmbeddedDatabase.open(folder);
                MongoClient stranger = MongoClients.create("mongodb://" + database.address() + "/rapporteur");
                MongoClient owner = MongoClients.create(database.uri())) {
            Records.indexed(owner).insertOne(Records.record(1));

            assertThatThrownBy(() -> Records.of(stranger).find().first()).satisfies(AccessTest::isUnauthorized);
            assertThatThrownBy(() -> Records.of(stranger).insertOne(Records.record(2)))
                    .satisfies(AccessTest::isUnauthorized);
            assertThatThrownBy(() -> stranger.getDatabase("admin").runCommand(new Document("listDatabases", 1)))
                    .satisfies(AccessTest::isUnauthorized);
            assertThat(Records.of(owner).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void another_secret_is_refused() {
        try (var database = EmbeddedDatabase.inMemory();
                var other = EmbeddedDatabase.inMemory();
                MongoClient client = MongoClients.create(other.uri().replace(other.address(), database.address()))) {
            assertThatThrownBy(() -> Records.of(client).find().first()).isInstanceOf(MongoSecurityException.class);
        }
    }

    @Test
    void the_secret_is_remembered_in_a_file_of_its_owner() throws IOException {
        String first = openedUri();

        assertThat(openedUri()).isEqualTo(first);
        assertThat(mode(folder.resolve("database.secret"))).isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_is_none_is_refused_with_what_to_do() throws IOException {
        Files.writeString(folder.resolve("database.secret"), "guess");

        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("delete it");
    }

    @Test
    void a_new_folder_is_its_owners() throws IOException {
        Path deeper = folder.resolve("a/b");

        EmbeddedDatabase.open(deeper).close();

        assertThat(mode(deeper)).isEqualTo("rwx------");
    }

    @Test
    void a_folder_of_an_earlier_build_is_closed_to_others() throws IOException {
        EmbeddedDatabase.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        EmbeddedDatabase.open(folder).close();

        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_others_use_is_left_as_it_is_and_refused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("open to other users");

        assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
    }

    private String openedUri() {
        try (var database = EmbeddedDatabase.open(folder)) {
            return database.uri();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void isUnauthorized(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(MongoCommandException.class, error -> assertThat(error.getErrorCode())
                        .isEqualTo(13));
    }
}
