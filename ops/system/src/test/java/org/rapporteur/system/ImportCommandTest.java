package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Running;
import org.rapporteur.tool.Tool;

/** The tool against the started whole. */
@ExtendWith(StartedSystem.class)
@Tag("elsewhere")
class ImportCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aFileThatWasLoadedIsKnown(Running running) throws IOException {
        long acts;
        try (var lines = Files.lines(StartedSystem.SAMPLE)) {
            acts = lines.filter(line -> line.contains("\"subject\"")).count();
        }

        var status = run(running, "import", StartedSystem.SAMPLE.toString());

        assertThat(status).isZero();
        assertThat(text()).endsWith("recorded=0 known=" + acts + " refused=0" + System.lineSeparator());
    }

    @Test
    void aRefusedLineIsNamedAndTheNextOneIsRecorded(Running running, @TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("acts.ndjson"),
                """
                {"defaults":{"grounds":{"reason":"To see what is refused."}}}
                {"subject":"source:x-1","act":"register","body":{"title":{"en":"One"},"type":"PRESS","colour":"red"}}
                {"subject":"source:x-2","act":"register","body":{"title":{"en":"Two"},"type":"PRESS"}}
                """);

        var status = run(running, "import", file.toString(), "--to=" + running.command());

        assertThat(status).isEqualTo(1);
        assertThat(text()).contains("line 2: 400").contains("colour").contains("recorded=1 known=0 refused=1");
    }

    @Test
    void aFileThatIsNoTextIsSentToNobody(Running running, @TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("acts.ndjson"), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});

        assertThat(run(running, "import", file.toString())).isEqualTo(1);
        assertThat(text()).isEmpty();
    }

    private int run(Running running, String... arguments) {
        var all = Stream.concat(
                        Stream.of(arguments), Stream.of("--data", running.data().toString()))
                .toList();
        return Tool.run(List.copyOf(all), Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
