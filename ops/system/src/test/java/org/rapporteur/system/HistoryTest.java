package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;

/** From acts over HTTP to the history that follows from them. */
@ExtendWith(StartedSystem.class)
class HistoryTest {

    private static final String NOTE =
            """
            {"title":{"en":"A note"},"type":"PRESS","grounds":{"reason":"To see that it appears."}}""";

    @Test
    void theWholeSampleWasRecorded(Running running) {
        assertThat(running.sample()).hasValueSatisfying(tally -> {
            assertThat(tally.recorded()).isGreaterThan(100);
            assertThat(tally.known()).isZero();
            assertThat(tally.refused()).isZero();
        });
    }

    @Test
    void theForumsHistoryHasSevenMeetingsInTheirOrder(Running running) throws Exception {
        var head = Http.json(running.portal().resolve("/v1/views")).path("head").asString();
        var history = Http.json(running.portal().resolve("/v1/forums/adgmin/history"), "Min-Position", head);

        assertThat(history.at("/forum/title").asString()).isEqualTo("ASEAN Digital Ministers' Meeting");
        assertThat(history.path("items").valueStream().map(item -> item.path("ordinal")
                        .asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        var fifth = history.at("/items/4");
        assertThat(fifth.path("meeting").asString()).isEqualTo("meeting:adgmin-5");
        assertThat(fifth.path("start").asString()).isEqualTo("2025-01-16");
        assertThat(fifth.path("host").asString()).isEqualTo("TH");
        assertThat(fifth.path("outcomes")).isNotEmpty();
        assertThat(fifth.path("sources")).isNotEmpty();
        assertThat(history.at("/items/6/host").asString()).isEqualTo("BN");
    }

    @Test
    void whatIsRecordedNowIsSeenAtItsPosition(Running running) throws Exception {
        var recorded = Http.send(Http.request(running.command().resolve("/v1/sources/a-note/acts/register"))
                .header("Authorization", "Bearer " + Http.token(running))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", "\"a-note\"")
                .POST(HttpRequest.BodyPublishers.ofString(NOTE)));
        var position = recorded.headers().firstValue("Ledger-Position").orElse("none");

        var seen = Http.send(
                Http.request(running.portal().resolve("/v1/sources/a-note")).header("Min-Position", position));

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        assertThat(seen.body()).contains("A note");
    }

    @Test
    void nobodyRecordsWithoutAToken(Running running) throws Exception {
        var refused = Http.send(Http.request(running.command().resolve("/v1/sources/a-note/acts/register"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NOTE)));

        assertThat(refused.statusCode()).isEqualTo(401);
    }
}
