package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import tools.jackson.databind.JsonNode;

/** What follows from acts without anybody's doing, over HTTP. */
@ExtendWith(StartedSystem.class)
@Tag("elsewhere")
class AutomationsTest {

    @Test
    void theMemorandaThatWereSignedAtAMeetingOfTheSampleAreAmongItsOutcomesAndNothingIsThereTwice(Running running)
            throws Exception {
        var position = settled(running);

        var fifth = asked(running, "/v1/meetings/adgmin-5", position);
        assertThat(fifth.path("outcomes").valueStream().filter(outcome -> is(outcome, "verb", "signed")))
                .extracting(outcome -> outcome.path("about").path(0).asString())
                .containsExactly("instrument:mou-th-kh-2025", "instrument:mou-th-ph-2025");
        assertThat(asked(running, "/v1/commitments?meeting=adgmin-5", position)
                        .path("items")
                        .valueStream())
                .extracting(commitment -> commitment.path("id").asString())
                .containsExactlyInAnyOrder(
                        "commitment:mm-call-centre-gangs-2025",
                        "commitment:mm-gangs-to-government-2025",
                        "commitment:th-follow-up-mm-2025");
        assertThat(asked(running, "/v1/meetings/adgmin-7", position)
                        .path("state")
                        .asString())
                .isEqualTo("PLANNED");
        assertThat(progress(running).path("refused")).isEmpty();
    }

    @Test
    void aMeetingThatIsConcludedAsksForItsMinutesOnce(Running running) throws Exception {
        for (var times = 0; times < 2; times++) {
            var concluded = Http.send(Http.request(running.command().resolve("/v1/meetings/followed-one/acts/conclude"))
                    .header("Authorization", "Bearer " + Http.token(running))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "*")
                    .header("Idempotency-Key", "\"followed-one\"")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"on\":\"2026-11-20\",\"grounds\":{\"witnessed\":true}}")));
            assertThat(concluded.statusCode()).as(concluded.body()).isEqualTo(201);
        }
        var position = settled(running);

        var minutes = asked(running, "/v1/minutes/followed-one", position);
        assertThat(minutes.path("state").asString()).isEqualTo("REQUESTED");
        assertThat(minutes.path("meeting").asString()).isEqualTo("meeting:followed-one");
        var acts = asked(running, "/v1/subjects/minutes/followed-one/acts", position)
                .path("items");
        assertThat(acts.valueStream()).singleElement().satisfies(act -> {
            assertThat(act.path("act").asString()).isEqualTo("minutes.request");
            assertThat(act.toString()).contains("Follows from meeting.conclude at position ");
        });
    }

    /** Waits until nothing follows any more, and gives the last position. */
    private static String settled(Running running) throws Exception {
        for (var head = progress(running).required("head").asString(); ; ) {
            var progress = progress(running, "Min-Position", head);
            if (!progress.has("head")) continue;
            if (progress.path("head").asString().equals(head)) return head;
            head = progress.path("head").asString();
        }
    }

    private static JsonNode progress(Running running, String... headers) throws Exception {
        return Http.json(running.command().resolve("/v1/automations"), headers);
    }

    private static JsonNode asked(Running running, String path, String position) throws Exception {
        return Http.json(running.portal().resolve(path), "Min-Position", position);
    }

    private static boolean is(JsonNode node, String member, String value) {
        return node.path(member).asString().equals(value);
    }
}
