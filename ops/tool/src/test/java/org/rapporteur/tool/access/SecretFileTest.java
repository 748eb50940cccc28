package org.rapporteur.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        var file = folder.resolve("new/secret");

        SecretFile.write(file, "one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondWritingTakesThePlaceOfTheFirst() throws IOException {
        var file = folder.resolve("secret");
        SecretFile.write(file, "a longer one");

        SecretFile.write(file, "two");

        assertThat(file).hasContent("two");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**/*.new");
    }
}
