package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.http.RunningService.json;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A database that goes away while the service runs. */
class DatabaseAwayTest {

    @Test
    void isFoundOutSoonAndSaidWithATimeToTryAgain() throws Exception {
        try (var service = new RunningService()) {
            service.databaseGoesAway();
            var asked = Instant.now();

            var answer = service.post(
                    "/v1/forums/adgmin/acts/establish",
                    """
                    {"title":{"en":"A forum"},"grounds":{"witnessed":true}}""");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).at("/code").asString()).isEqualTo("ledger-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }
}
