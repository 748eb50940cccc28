package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.line.RepositoryRoot;

class StartCommandTest {

    private static final Map<String, String> AT_HOME = Map.of("RAPPORTEUR_HOME", "/srv/rapporteur");

    @Test
    void withoutOptionsItIsAsTheDesignHasIt() {
        var options = StartCommand.options(List.of(), AT_HOME);

        assertThat(options.data()).isEqualTo(Path.of("/srv/rapporteur/data"));
        assertThat(options.sample()).contains(Path.of("/srv/rapporteur/ops/samples/adgmin.ndjson"));
        assertThat(options.ports()).isEqualTo(new Ports(8080, 8081, 8082));
        assertThat(options.database()).isEmpty();
    }

    @Test
    void optionsChooseFolderAndPorts() {
        var options =
                StartCommand.options(List.of("--data=/tmp/d", "--portal-port", "9090", "--command-port=0"), AT_HOME);

        assertThat(options.data()).isEqualTo(Path.of("/tmp/d"));
        assertThat(options.ports()).isEqualTo(new Ports(9090, 0, 8082));
    }

    @Test
    void theEnvironmentChoosesAServer() {
        var options = StartCommand.options(List.of(), Map.of("RAPPORTEUR_MONGODB_URI", "mongodb://db"));

        assertThat(options.database()).contains("mongodb://db");
    }

    @Test
    void itsRepositoryIsFoundFromAModule() {
        assertThat(RepositoryRoot.find(Path.of(""), Map.of())).isDirectoryContaining("glob:**/ops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=1", "--portal-port=http", "--portal-port=65536", "--data", "somewhere"})
    void whatMakesNoSenseIsSaidInOneSentence(String argument) {
        assertThatThrownBy(() -> StartCommand.options(List.of(argument), AT_HOME))
                .isInstanceOf(Arguments.Misused.class)
                .hasMessageEndingWith("See the command 'help'.");
    }
}
