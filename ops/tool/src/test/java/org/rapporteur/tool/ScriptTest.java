package org.rapporteur.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The shell script around the tool. */
class ScriptTest {

    private record Outcome(int status, String output) {}

    @Test
    void helpNamesTheCommands() throws Exception {
        var outcome = run("help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("start ", "import FILE", "RAPPORTEUR_MONGODB_URI");
    }

    @Test
    void anUnknownCommandIsSaidInOneSentence() throws Exception {
        assertThat(run("dance")).isEqualTo(new Outcome(2, "Unknown command 'dance'. See 'ops/rapporteur help'.\n"));
    }

    private static Outcome run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("../rapporteur", command)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
