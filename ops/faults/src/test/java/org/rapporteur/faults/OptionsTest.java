package org.rapporteur.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.faults.round.Kind;

class OptionsTest {

    @Test
    void withoutAWordThereAreSixtyKillsAndFourRoundsOfEachOtherKind() {
        Options options = Options.of();

        assertThat(kills(options)).isEqualTo(60);
        assertThat(options.rounds(Kind.FULL_DISK)).isEqualTo(4);
        assertThat(options.kinds()).containsExactly(Kind.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 60})
    void thereAreAsManyKillsAsAskedFor(int rounds) {
        assertThat(kills(Options.of("--rounds", Integer.toString(rounds)))).isEqualTo(rounds);
    }

    @Test
    void theTimeAndTheKindsMayBeBounded() {
        Options options = Options.of("--seconds", "30", "--only", "cuts,full-disk");

        assertThat(options.atMost()).isEqualTo(Duration.ofSeconds(30));
        assertThat(options.kinds()).containsExactly(Kind.CUTS, Kind.FULL_DISK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rounds 0", "--rounds many", "--only nothing", "--what 1"})
    void whatMakesNoSenseIsSaid(String words) throws IOException {
        var output = new ByteArrayOutputStream();

        int status = Faults.run(new PrintStream(output, true, StandardCharsets.UTF_8), words.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("Usage: ops/faults/run");
    }

    private static int kills(Options options) {
        return Stream.of(Kind.values())
                .filter(Kind::kills)
                .mapToInt(options::rounds)
                .sum();
    }
}
