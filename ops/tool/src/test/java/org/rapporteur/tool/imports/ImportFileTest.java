package org.rapporteur.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("elsewhere")
class ImportFileTest {

    private static final Patience SHORT = new Patience(3, Duration.ofMillis(1), Duration.ofMillis(10));

    private static final String THREE_ACTS =
            """
            {"comment":"Two sources and a meeting"}
            {"defaults":{"grounds":{"reason":"Evidence."}}}
            {"subject":"source:one","act":"register","body":{"title":{"en":"One"}}}

            {"subject":"source:two","act":"register","body":{"title":{"en":"Two"}}}
            {"subject":"meeting:adgmin-5","act":"record-as-held","body":{"host":"TH","grounds":{"witnessed":true}}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private StandInService service;

    @BeforeEach
    void start() throws IOException {
        service = new StandInService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void sendsEachActWithWhatItNeeds() throws IOException {
        var tally = send(THREE_ACTS);

        assertThat(tally).hasToString("recorded=3 known=0 refused=0");
        assertThat(service.received)
                .extracting(StandInService.Received::path)
                .containsExactly(
                        "/v1/sources/one/acts/register",
                        "/v1/sources/two/acts/register",
                        "/v1/meetings/adgmin-5/acts/record-as-held");
        var first = service.received.getFirst();
        assertThat(first.body()).isEqualTo("{\"grounds\":{\"reason\":\"Evidence.\"},\"title\":{\"en\":\"One\"}}");
        assertThat(first.headers())
                .containsEntry("Authorization", "Bearer token-1")
                .containsEntry("If-match", "*")
                .containsEntry("Content-type", "application/json")
                .hasEntrySatisfying("Idempotency-key", key -> assertThat(key).matches("\"[0-9a-f]{64}\""));
    }

    @Test
    void aSecondTimeEverythingIsKnown() throws IOException {
        send(THREE_ACTS);

        assertThat(send(THREE_ACTS)).isEqualTo(new Tally(0, 3, 0));
    }

    @Test
    void continuesAfterAFaultAndNamesItsLine() throws IOException {
        service.refusals.put(
                "/v1/sources/two/acts/register",
                """
                {"code":"registered-already","detail":"The source is registered.","remedy":"Correct it.",
                 "errors":[{"pointer":"/title","detail":"differs"}]}""");

        var tally = send(THREE_ACTS + "{\"subject\":\n");

        assertThat(tally).isEqualTo(new Tally(2, 0, 2));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "line 5: 409 registered-already: The source is registered. Remedy: Correct it. [/title] differs")
                .contains("line 7: Invalid JSON");
    }

    @Test
    void waitsWhereTheServiceIsBusyAndSendsAgain() throws IOException {
        service.nextStatuses.add(503);
        service.nextStatuses.add(429);

        assertThat(send(THREE_ACTS)).isEqualTo(new Tally(3, 0, 0));
        assertThat(service.received).hasSize(5);
    }

    @Test
    void givesUpWhereTheServiceStaysBusy() {
        for (int i = 0; i < SHORT.attempts(); i++) service.nextStatuses.add(503);

        assertThatThrownBy(() -> send(THREE_ACTS))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("does not answer or is busy");
        assertThat(service.received).hasSize(SHORT.attempts());
    }

    @Test
    void givesUpWhereNobodyListens() {
        service.close();

        assertThatThrownBy(() -> send(THREE_ACTS))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("does not answer or is busy");
    }

    @Test
    void renewsATokenBeforeItExpires() throws IOException {
        service.secondsOfATokensLife = 1;

        send(THREE_ACTS);

        assertThat(service.tokens).isEqualTo(3);
    }

    @Test
    void renewsATokenThatIsNotAcceptedAnyMore() throws IOException {
        service.nextStatuses.add(401);

        assertThat(send(THREE_ACTS)).isEqualTo(new Tally(3, 0, 0));
        assertThat(service.tokens).isEqualTo(2);
    }

    @Test
    void stopsWhereTheCredentialsAreWrong() {
        assertThatThrownBy(() -> send(THREE_ACTS, "wrong"))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("refuses a token to the client 'cli'");
        assertThat(service.received).isEmpty();
    }

    private Tally send(String lines) throws IOException {
        return send(lines, "s3cret");
    }

    private Tally send(String lines, String secret) throws IOException {
        var file = Files.writeString(folder.resolve("acts.ndjson"), lines);
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (var client = new CommandClient(service.uri(), service.credentials(secret), SHORT)) {
            return new ImportFile(client, Progress.on(out, "Loading", false)).send(file);
        }
    }
}
