package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.http.Bodies.NEXT;
import static org.rapporteur.command.http.Bodies.SOURCE;
import static org.rapporteur.command.http.Bodies.held;
import static org.rapporteur.command.http.Bodies.outcome;
import static org.rapporteur.command.http.Bodies.signature;
import static org.rapporteur.command.http.RunningService.json;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Wrong input gets a clear error, and the ledger is the same as before, to the byte. */
@Tag("elsewhere")
@Tag("any-day")
class WrongInputTest {

    private static final String MEETING = "/v1/meetings/summit-of-tests/acts/";
    private static final Map<String, String> ANY = Map.of("If-Match", "*");

    private static RunningService service;
    private String before;

    @BeforeAll
    static void given() throws Exception {
        service = new RunningService();
        recorded("/v1/sources/a-report/acts/register", SOURCE, "registered");
        recorded(MEETING + "record-as-held", held("2025-01-16"), "held");
        recorded(
                "/v1/meetings/a-cancelled-one/acts/cancel",
                """
                {"reason":{"en":"Nobody came."},"grounds":{"witnessed":true}}""",
                "cancelled");
        recorded(
                "/v1/instruments/mou-of-tests/acts/report",
                """
                {"character":"UNSPECIFIED","parties":["TH","KH"],"grounds":{"witnessed":true}}""",
                "reported");
        recorded("/v1/instruments/mou-of-tests/acts/sign", signature("TH"), "signed");
        recorded(
                "/v1/forums/adgmin/acts/establish",
                """
                {"title":{"en":"A forum"},"grounds":{"witnessed":true}}""",
                "established");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void remember() {
        before = service.fingerprint();
    }

    @AfterEach
    void nothingWasRecorded() {
        assertThat(service.fingerprint()).isEqualTo(before);
    }

    @Test
    void anUnknownActOrKindIsNotFound() {
        refused(service.post(MEETING + "dissolve", "{}"), 404, "not-found");
        refused(service.post("/v1/treaties/some-treaty/acts/sign", "{}"), 404, "not-found");
        refused(service.get("/v1/nothing-here"), 404, "not-found");
    }

    @Test
    void a_kind_in_the_singular_and_an_act_of_another_kind_are_told_what_is_meant() {
        assertThat(service.post("/v1/meeting/some-meeting/acts/open", "{}").body())
                .contains("'meeting' is no kind; did you mean 'meetings'?");
        assertThat(service.post(MEETING + "sign", "{}").body()).contains("It is an act upon instruments.");
    }

    @Test
    void eachFaultIsNamedWithItsPlace() {
        var body =
                """
                {"dates":{"start":"2025-02-30","end":"2025-01-16"},"host":"XX","colour":"red","theme":{"en":""},
                 "attendance":[{"party":"TH","presence":"PRESENT"},{"party":"Siam","presence":"ASLEEP"}],
                 "grounds":{"citations":[{"source":"no-source"}]}}""";

        var answer = service.post("/v1/meetings/another-one/acts/record-as-held", body);

        refused(answer, 400, "malformed");
        assertThat(json(answer).at("/errors"))
                .extracting(fault -> fault.at("/pointer").asString())
                .containsExactlyInAnyOrder(
                        "/dates/start",
                        "/host",
                        "/colour",
                        "/theme/en",
                        "/attendance/1/party",
                        "/attendance/1/presence",
                        "/grounds/citations/0/source");
    }

    @Test
    void anEndBeforeItsStartIsNamed() {
        var answer = service.post(
                "/v1/meetings/another-one/acts/record-as-held",
                """
                {"dates":{"start":"2025-01-17","end":"2025-01-16"},"grounds":{"witnessed":true}}""");

        refused(answer, 400, "malformed");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/dates");
        assertThat(json(answer).at("/errors/0/detail").asString()).contains("before the start");
    }

    @Test
    void anUnknownParameterIsNamed() {
        var answer = service.post(MEETING + "announce-next?dry=yes", NEXT);

        refused(answer, 400, "malformed");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("dry");
    }

    @Test
    void brokenJsonIsLocated() {
        var answer = service.post(MEETING + "announce-next", "{\"host\":\n  oops}");

        refused(answer, 400, "malformed");
        assertThat(json(answer).at("/errors/0/detail").asString()).contains("line 2");
        refused(service.post(MEETING + "announce-next", "[]"), 400, "malformed");
        refused(service.post(MEETING + "announce-next", "{\"host\":\"TH\",\"host\":\"VN\"}"), 400, "malformed");
    }

    @Test
    void sixteen_thousand_faults_are_answered_soon_with_the_first_hundred() {
        var body = IntStream.range(0, 16_000)
                .mapToObj(number -> "\"m" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        service.post(MEETING + "announce-next", body);

        var answer = service.post(MEETING + "announce-next", body);

        refused(answer, 400, "malformed");
        assertThat(json(answer).at("/errors").size()).isEqualTo(100);
        assertThat(json(answer).at("/more").asInt()).isGreaterThanOrEqualTo(15_900);
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() {
        var large = "{\"host\":\"" + "x".repeat(1 << 20) + "\"}";

        refused(service.post(MEETING + "announce-next", large), 413, "too-large");
    }

    @Test
    void aBodyThatIsNotJsonByItsTypeIsNotRead() {
        var headers = Map.of("If-Match", "*", "Content-Type", "text/plain");

        refused(service.post(MEETING + "announce-next", NEXT, headers), 415, "unsupported-media-type");
    }

    @Test
    void aRuleThatStandsAgainstAnActIsNamedWithItsRemedy() {
        var mou = "/v1/instruments/mou-of-tests/acts/sign";

        refused(
                service.post(
                        "/v1/meetings/fifth/acts/plan",
                        """
                {"forum":"forum:adgmin","ordinal":5,"grounds":{"witnessed":true}}"""),
                409,
                "ordinal-in-another-slug");
        refused(service.post(mou, signature("VN")), 409, "not-entitled");
        refused(service.post(mou, signature("TH")), 409, "signed-already");
        refused(service.post("/v1/meetings/a-cancelled-one/acts/record-outcome", outcome("late")), 409, "cancelled");
        refused(service.post(MEETING + "announce-next", NEXT.replace("a-report", "unheard-of")), 409, "not-on-record");
        refused(service.post(MEETING + "announce-next", "{\"host\":\"VN\"}"), 409, "uncited");
    }

    @Test
    void aRefusalNamesTheActsThatArePossibleInstead() {
        var refused = service.post("/v1/instruments/mou-of-tests/acts/sign", signature("TH"));
        var possible = json(refused)
                .at("/possible")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(possible).contains("initial", "renounce").doesNotContain("sign", "terminate");
        assertThat(json(service.post(MEETING + "announce-next", "{\"host\":\"VN\"}"))
                        .has("possible"))
                .isFalse();
    }

    @Test
    void aLaterActSaysOnWhichVersionItRests() {
        var path = MEETING + "announce-next";

        refused(service.post(path, NEXT, Map.of()), 428, "version-required");
        var stale = service.post(path, NEXT, Map.of("If-Match", "\"0\""));
        refused(stale, 412, "version-stale");
        assertThat(json(stale).at("/present").asLong()).isEqualTo(1);
        refused(service.post(path, NEXT, Map.of("If-Match", "\"0-0f3a\"")), 412, "version-stale");
        refused(service.post(path, NEXT, Map.of("If-Match", "seven")), 400, "malformed");
        refused(service.post(path, NEXT, Map.of("If-Match", "\"1-\"")), 400, "malformed");
        var early = service.post("/v1/meetings/not-yet/acts/announce-next", NEXT, Map.of("If-Match", "\"3\""));
        refused(early, 412, "version-stale");
    }

    @Test
    void aStaleVersionIsSaidBeforeTheRule() {
        var stale = Map.of("If-Match", "\"0\"");

        refused(service.post("/v1/instruments/mou-of-tests/acts/sign", signature("TH"), stale), 412, "version-stale");
    }

    @Test
    void aKeyIsNotReusedForAnotherBodyOrSubject() {
        var key = Map.of("If-Match", "*", "Idempotency-Key", "registered");
        var changed = SOURCE.replace("A report", "Another");

        refused(service.post("/v1/sources/a-report/acts/register", changed, key), 422, "key-reused");
        refused(service.post("/v1/sources/a-third/acts/register", SOURCE, key), 422, "key-reused");
    }

    @Test
    void withoutAGoodTokenNobodyRecords() {
        var issuer = service.issuer;
        var soon = Instant.now().plusSeconds(300);
        var recorder = List.of("recorder");

        unauthorized("");
        unauthorized("not.a.token");
        unauthorized(issuer.token("c", recorder, Instant.now().minusSeconds(120), issuer.uri(), "rapporteur"));
        unauthorized(issuer.token("c", recorder, soon, "http://localhost:1", "rapporteur"));
        unauthorized(issuer.token("c", recorder, soon, issuer.uri(), "another-service"));
    }

    @Test
    void withoutTheRoleNobodyRecordsAndNothingElseIsSaid() {
        var soon = Instant.now().plusSeconds(300);
        var delegate = service.issuer.token("c", List.of("delegate"), soon, service.issuer.uri(), "rapporteur");

        refused(service.post(MEETING + "announce-next", NEXT, ANY, delegate), 403, "forbidden");
        refused(service.post("/v1/treaties/x/acts/y", "broken", ANY, delegate), 403, "forbidden");
    }

    private static void unauthorized(String token) {
        refused(service.post(MEETING + "announce-next", NEXT, ANY, token), 401, "unauthorized");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).at("/status").asInt()).isEqualTo(status);
        assertThat(json(answer).at("/code").asString()).isEqualTo(code);
        assertThat(json(answer).at("/detail").asString()).isNotBlank();
        assertThat(json(answer).has("remedy")).isEqualTo(status == 409);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static void recorded(String path, String body, String key) {
        var headers = Map.of("If-Match", "*", "Idempotency-Key", key);
        assertThat(service.post(path, body, headers).statusCode()).isEqualTo(201);
    }
}
