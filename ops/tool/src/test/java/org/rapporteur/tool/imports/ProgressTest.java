package org.rapporteur.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elsewhere")
class ProgressTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void aLogGetsALineForEachTenth() {
        var progress = Progress.on(out, "Loading", false);

        for (int line = 1; line <= 200; line++) progress.at(line, 200);

        assertThat(text().lines()).hasSize(10).last().isEqualTo("Loading: 200 of 200 lines");
    }

    @Test
    void aTerminalGetsOneLineThatFills() {
        var progress = Progress.on(out, "Loading", true);

        progress.at(1, 2);
        progress.fault(1, "no.");
        progress.at(2, 2);
        progress.end();

        assertThat(text())
                .contains("\rLoading".replace("\r", "\r\u001b[K") + " [###############---------------] 1 of 2 lines")
                .contains("line 1: no.")
                .endsWith("[##############################] 2 of 2 lines" + System.lineSeparator());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
