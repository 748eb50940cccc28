package org.rapporteur.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tool.imports.StandInService;

/** The tool on a machine that has nothing else of Rapporteur. */
class ToolTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_file_is_imported_with_an_address_and_credentials_from_the_environment() throws IOException {
        try (var service = new StandInService()) {
            var file = Files.writeString(
                    folder.resolve("acts.ndjson"),
                    "{\"subject\":\"source:x-1\",\"act\":\"register\",\"body\":{\"grounds\":{\"reason\":\"To try it.\"}}}\n");

            var status = run(
                    Map.of(
                            "RAPPORTEUR_CLIENT_ID", "cli",
                            "RAPPORTEUR_CLIENT_SECRET", "s3cret",
                            "RAPPORTEUR_TOKEN_URI",
                                    service.uri().resolve("/token").toString()),
                    "import",
                    file.toString(),
                    "--to=" + service.uri());

            assertThat(status).isZero();
            assertThat(text()).contains("recorded=1 known=0 refused=0");
        }
    }

    @Test
    void without_credentials_it_says_how_to_give_them() throws IOException {
        var file = Files.writeString(folder.resolve("acts.ndjson"), "");

        assertThat(run(Map.of(), "import", file.toString(), "--data=" + folder)).isEqualTo(1);
    }

    @Test
    void help_names_the_commands() {
        assertThat(run(Map.of(), "help")).isZero();
        assertThat(text()).contains("import FILE", "rebuild VIEW", "dead-letters", "walk", "RAPPORTEUR_TOKEN_URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "import", "rebuild", "walk there"})
    void a_command_line_that_makes_no_sense_has_a_status_of_its_own(String line) {
        assertThat(run(Map.of(), line.split(" "))).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_a_failure() {
        assertThat(run(Map.of(), "import", folder.resolve("none").toString())).isEqualTo(1);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Tool.run(List.of(arguments), environment, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
