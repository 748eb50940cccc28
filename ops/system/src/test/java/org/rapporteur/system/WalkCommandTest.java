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
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Options;
import org.rapporteur.launcher.Ports;
import org.rapporteur.launcher.Rapporteur;
import org.rapporteur.launcher.Running;
import org.rapporteur.tool.Tool;

/** The tour of the README: the life of one instrument, step by step, and the look back at it. */
@Timeout(120)
@Tag("elsewhere")
class WalkCommandTest {

    private static final Path TOLD = Path.of("../samples/walk.txt");

    @TempDir
    static Path data;

    private static Running system;
    private static String told;

    @BeforeAll
    static void walk() {
        system = Rapporteur.start(
                new Options(data, Optional.empty(), Optional.empty(), new Ports(0, 0, 0), StartedSystem.CLOCK));
        told = walked();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static String walked() {
        var printed = new ByteArrayOutputStream();
        var status = Tool.run(
                List.of("walk", "--data=" + data), Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itIsAsTheTourHasIt() throws IOException {
        Files.writeString(Path.of("target/walk.txt"), told);
        assertThat(told).isEqualTo(Files.readString(TOLD));
    }

    /** Each with what it follows from: whose acts, the members of that day, the clauses, and what was known then. */
    @Test
    void tenDaysLookedBackAt() {
        looked("Who had signed two days after it was opened?")
                .contains("OPEN_FOR_SIGNATURE;", "OPEN (1 of 3)", "AQ  SIGNATORY", "BV  EXPECTED", "GS  EXPECTED");
        looked("Had all signed on a day on which the last one may have?")
                .contains("OPEN_FOR_SIGNATURE, or possibly another;", "OPEN (2 of 3)", "GS  EXPECTED");
        looked("Whose consent was missing in March?")
                .contains("SIGNED;", "GS  SIGNATORY", "Not on record: South Georgia & South Sandwich Islands.")
                .doesNotContain("HM  ");
        looked("And in April, with one member more?")
                .contains("South Georgia & South Sandwich Islands and Heard & McDonald Islands.", "HM  EXPECTED");
        looked("All had consented: was it in force?")
                .contains("HM  CONTRACTING")
                .contains("It is not in force. All conditions have been met since 1 June 2011;"
                        + " it enters into force on 1 July 2011.");
        looked("What did the record say of that day before it heard of the last two consents?")
                .contains("GS  SIGNATORY", "HM  EXPECTED")
                .contains("If what is missing were done on 15 June 2011, it would enter into force on 15 July 2011");
        looked("Was it in operation that winter?").contains("SUSPENDED;", "its operation is suspended.", "HM  PARTY");
        looked("Did the record know that before the suspension was recorded?")
                .contains("IN_FORCE;")
                .doesNotContain("suspended");
        looked("Half a year after the notice: was the one that gave it still a party, by what was known then?")
                .contains("GS  FORMER_PARTY", "no longer a party; left on 15 July 2013.");
        looked("And by what is known now?").contains("GS  PARTY").doesNotContain("left");
        looked("Was it in force on its last day?").contains("IN_FORCE;", "The last day of its term is 30 June 2016.");
    }

    private static AbstractStringAssert<?> looked(String question) {
        var from = told.indexOf(question);
        assertThat(from).as(question).isNotNegative();
        var end = told.indexOf("\n\n", from);
        return assertThat(end < 0 ? told.substring(from) : told.substring(from, end));
    }

    /** What is known now of a step that is past is not what was known at that step: known-at is. */
    @Test
    void goneTwiceItRecordsNothingAndTellsTheSame() {
        assertThat(walked()).isEqualTo(told);
    }
}
