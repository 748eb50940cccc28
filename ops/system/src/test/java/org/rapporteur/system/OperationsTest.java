package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import org.rapporteur.tool.Tool;
import org.rapporteur.tool.operations.OperationRefused;
import org.rapporteur.tool.operations.OperatorClient;
import org.rapporteur.tool.operations.Rebuilding;

/** What an administrator does to the views of the started system. */
@ExtendWith(StartedSystem.class)
class OperationsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aViewIsBuiltAnewWhileItIsServedAndSaysTheSame(Running running) throws Exception {
        var documents = running.portal().resolve("/v1/commitments?lang=*");
        var before = Http.json(documents).path("items");

        var status = run(running, "rebuild", "commitments");

        assertThat(status).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("commitments: rebuilt and served.");
        assertThat(Http.json(documents).path("items")).isNotEmpty().isEqualTo(before);
    }

    @Test
    void thereAreNoDeadLettersWhereEverythingCouldBeApplied(Running running) {
        assertThat(run(running, "dead-letters")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("letters=0\n");
    }

    @Test
    void whatIsNotThereIsSaid(Running running) {
        assertThat(run(running, "rebuild", "dreams")).isEqualTo(1);
        assertThat(run(running, "dead-letters", "retry", "none")).isEqualTo(1);
        assertThat(run(running, "dead-letters", "burn", "none")).isEqualTo(2);
    }

    @Test
    void aRecorderIsNoAdministrator(Running running) {
        try (var recorder = new OperatorClient(running.portal(), running.recorder())) {
            assertThatThrownBy(() -> new Rebuilding(recorder, line -> {}).of("meetings"))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageStartingWith("403 forbidden");
        }
    }

    private int run(Running running, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + running.data());
        return Tool.run(List.copyOf(all), Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
