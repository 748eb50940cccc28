package org.rapporteur.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    private static final Credentials WRITTEN = new Credentials(
            "recorder-cli", "s3cret", URI.create("http://localhost:1/token"), URI.create("http://localhost:2"));

    @TempDir
    Path data;

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        WRITTEN.write(Credentials.file(data));

        assertThat(Credentials.find(Credentials.file(data), Map.of())).contains(WRITTEN);
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        WRITTEN.write(Credentials.file(data));

        var found = Credentials.find(Credentials.file(data), Map.of("RAPPORTEUR_CLIENT_ID", "other"));

        assertThat(found).map(Credentials::clientId).contains("other");
        assertThat(found).map(Credentials::clientSecret).contains("s3cret");
    }

    @Test
    void theEnvironmentAloneIsEnough() throws IOException {
        var environment = Map.of(
                "RAPPORTEUR_CLIENT_ID", "id",
                "RAPPORTEUR_CLIENT_SECRET", "secret",
                "RAPPORTEUR_TOKEN_URI", "http://localhost:3/token");

        assertThat(Credentials.find(Credentials.file(data), environment))
                .map(Credentials::serviceUri)
                .contains(URI.create("http://localhost:8081"));
    }

    @Test
    void thereAreNoneWhereSomethingIsMissing() throws IOException {
        assertThat(Credentials.find(Credentials.file(data), Map.of("RAPPORTEUR_CLIENT_ID", "id")))
                .isEmpty();
    }
}
