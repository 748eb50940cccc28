package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.web.start.CannotStart;

/** What stands in the way is said in one sentence, with what to do. */
@Tag("elsewhere")
class StartFaultsTest {

    @TempDir
    Path data;

    @Test
    void aTakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var options = with(Optional.empty(), new Ports(0, taken.getLocalPort(), 0));

            assertThatThrownBy(() -> Rapporteur.start(options))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %s, which the command service needs, is used by another program: stop that program, or choose another port with --command-port.",
                            taken.getLocalPort());
        }
    }

    @Test
    void aFolderInUse() {
        try (var other = EmbeddedDatabase.open(data)) {
            assertThat(other.port()).isPositive();
            assertThatThrownBy(() -> Rapporteur.start(with(Optional.empty(), new Ports(0, 0, 0))))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("choose another folder");
        }
    }

    @Test
    void aFolderThatIsNone() throws IOException {
        var file = Files.writeString(data.resolve("file"), "");
        var options = new Options(file, Optional.empty(), Optional.empty(), new Ports(0, 0, 0), Clock.systemUTC());

        assertThatThrownBy(() -> Rapporteur.start(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aDatabaseThatIsAway() {
        var options = with(Optional.of("mongodb://somebody:secret@127.0.0.1:1/rapporteur"), new Ports(0, 0, 0));

        assertThatThrownBy(() -> Rapporteur.start(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1 does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressThatIsNone() {
        assertThatThrownBy(() -> Rapporteur.start(with(Optional.of("localhost"), new Ports(0, 0, 0))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("RAPPORTEUR_MONGODB_URI");
    }

    @Test
    void aCommandLineThatMakesNoSenseHasAStatusOfItsOwn() {
        assertThat(status("dance")).isEqualTo(2);
        assertThat(status("start", "--colour=red")).isEqualTo(2);
        assertThat(status("import", "file")).isEqualTo(2);
    }

    private int status(String... arguments) {
        return Rapporteur.run(List.of(arguments), Map.of(), new PrintStream(PrintStream.nullOutputStream()));
    }

    private Options with(Optional<String> database, Ports ports) {
        return new Options(data, database, Optional.empty(), ports, Clock.systemUTC());
    }
}
