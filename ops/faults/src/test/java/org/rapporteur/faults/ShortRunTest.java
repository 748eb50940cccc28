package org.rapporteur.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The short form of {@code ops/faults/run}. */
@Timeout(240)
class ShortRunTest {

    private static final String SOUND = "rounds=%s acknowledged=\\d{3,} lost=0 doubled=0 holes=0 diverged=0";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void nothingIsLostWhenBothAreKilled() throws IOException {
        int status = run("--rounds", "3", "--only", "kill-both");

        assertThat(lines()).last().asString().matches(SOUND.formatted(1));
        assertThat(status).isZero();
    }

    @Test
    void nothingIsLostOnABrokenWireNorByAFolderThatIsOpenedTwice() throws IOException {
        int status = run("--rounds", "1", "--only", "cuts,opened-twice");

        assertThat(lines()).last().asString().matches(SOUND.formatted(2));
        assertThat(lines()).anyMatch(line -> line.startsWith("the wire is cut "));
        assertThat(status).isZero();
    }

    @Test
    void aLedgerThatLosesACommitMakesTheRunFail() throws IOException {
        int status = run("--rounds", "1", "--only", "opened-twice", "--lose-one");

        assertThat(lines()).last().asString().contains(" lost=1 ").doesNotContain(" holes=0 ");
        assertThat(status).isEqualTo(1);
    }

    private int run(String... args) throws IOException {
        return Faults.run(new PrintStream(output, true, StandardCharsets.UTF_8), args);
    }

    private List<String> lines() {
        return output.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
