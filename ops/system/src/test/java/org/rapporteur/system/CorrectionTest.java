package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mistake and its correction, over HTTP from one end to the other. */
@ExtendWith(StartedSystem.class)
class CorrectionTest {

    private static final String MEETING = "/v1/meetings/rehearsal-of-corrections";
    private static final String ACTS = "/v1/subjects/meetings/rehearsal-of-corrections/acts";
    private static final String CORRECTION =
            """
            {"corrections":[{"commit":%s,"instead":{"open":{"on":"%s","grounds":{"witnessed":true}}}}],
             "grounds":{"reason":"The day was read wrongly."}}""";

    @Test
    void whatWasWrongIsSeenBeforeItsCorrectionAndWhatIsRightAfterIt(Running running) throws Exception {
        var opened = position(act(running, "open", "{\"on\":\"2025-03-03\",\"grounds\":{\"witnessed\":true}}"));
        var concluded = position(act(running, "conclude", "{\"on\":\"2025-03-04\",\"grounds\":{\"witnessed\":true}}"));

        var refused = act(running, "correct-record", CORRECTION.formatted(opened, "2025-03-05"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("code").asString()).isEqualTo("correction-contradicts-a-later-act");
        assertThat(json(refused).at("/against/position").asLong()).isEqualTo(concluded);
        assertThat(json(refused).at("/against/act").asString()).isEqualTo("meeting.conclude");
        assertThat(json(refused).at("/against/on").asString()).isEqualTo("2025-03-04");

        var recorded = act(running, "correct-record", CORRECTION.formatted(opened, "2025-03-02"));

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        var corrected = position(recorded);
        assertThat(day(running, MEETING, corrected)).isEqualTo("2025-03-02");
        assertThat(day(running, MEETING + "?known-at=" + concluded, corrected)).isEqualTo("2025-03-03");
        assertThat(day(running, MEETING + "?known-at=" + corrected, corrected)).isEqualTo("2025-03-02");

        var acts = get(running, ACTS, corrected).path("items");
        assertThat(acts).hasSize(3);
        assertThat(acts.at("/0/correctedBy/0").asLong()).isEqualTo(corrected);
        assertThat(acts.at("/0/body/on").asString()).isEqualTo("2025-03-03");
        assertThat(acts.at("/2/corrects").asLong()).isEqualTo(opened);
        assertThat(acts.at("/2/corrected/0/commit").asLong()).isEqualTo(opened);
        assertThat(acts.at("/2/corrected/0/difference"))
                .hasToString("[{\"pointer\":\"/body/on\",\"before\":\"2025-03-03\",\"after\":\"2025-03-02\"}]");
    }

    private static String day(Running running, String path, long position) throws Exception {
        return get(running, path, position).path("dates").path("start").asString();
    }

    private static JsonNode get(Running running, String path, long position) throws Exception {
        var address = running.portal().resolve(path);
        return path.contains("known-at")
                ? Http.json(address)
                : Http.json(address, "Min-Position", Long.toString(position));
    }

    private static HttpResponse<String> act(Running running, String act, String body) throws Exception {
        return Http.send(Http.request(running.command().resolve(MEETING + "/acts/" + act))
                .header("Authorization", "Bearer " + Http.token(running))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static long position(HttpResponse<String> recorded) {
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return recorded.headers().firstValueAsLong("Ledger-Position").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
