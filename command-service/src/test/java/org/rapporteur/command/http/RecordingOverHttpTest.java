package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.http.Bodies.NEXT;
import static org.rapporteur.command.http.Bodies.SOURCE;
import static org.rapporteur.command.http.Bodies.held;
import static org.rapporteur.command.http.Bodies.outcome;
import static org.rapporteur.command.http.RunningService.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.PlainEnglish;
import tools.jackson.databind.JsonNode;

/** What a recorder gets who does it right. */
class RecordingOverHttpTest {

    private static final AtomicInteger MEETINGS = new AtomicInteger();

    private static RunningService service;

    private final String meeting = "meeting-of-tests-" + MEETINGS.incrementAndGet();
    private final String path = "/v1/meetings/" + meeting;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService();
        assertThat(service.post("/v1/sources/a-report/acts/register", SOURCE).statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anActIsAnsweredWithItsPlaceInTheRecord() {
        var answer = service.post(path + "/acts/record-as-held", held("2025-01-16"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("Ledger-Position"))
                .hasValue(Long.toString(service.ledger().head() - 1));
        assertThat(json(answer).at("/subject").asString()).isEqualTo("meeting:" + meeting);
        assertThat(json(answer).at("/act").asString()).isEqualTo("meeting.record-as-held");
        assertThat(json(answer).at("/events/1/type").asString()).isEqualTo("meeting.AttendanceRecorded");
    }

    @Test
    void whoRecordedInWhatRoleThroughWhichClientAndOnWhatGroundsIsInTheCommit() {
        service.post(path + "/acts/record-as-held", held("2025-01-16"));

        var act = service.ledger().stream("meeting:" + meeting).getFirst().act();

        assertThat(act.actor()).isEqualTo("rita");
        assertThat(act.role()).isEqualTo("recorder");
        assertThat(act.client()).isEqualTo("tester");
        assertThat(act.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.source()).isEqualTo("source:a-report");
            assertThat(citation.attribute()).isEqualTo("dates");
        });
    }

    @Test
    void theVersionOfASubjectIsFoundWithoutTheQueryService() {
        service.post(path + "/acts/record-as-held", held("2025-01-16"));

        var head = service.head(path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(head.headers().firstValue("Ledger-Position"))
                .hasValue(Long.toString(service.ledger().head() - 1));
        assertThat(service.head("/v1/meetings/summit-of-others").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameKeyAndBodyIsAnsweredAgainAndRecordedOnceWhateverHasHappenedSince() {
        var headers = Map.of("Idempotency-Key", "\"" + meeting + "\"");
        var first = service.post(path + "/acts/record-as-held", held("2025-01-16"), headers);
        service.post(path + "/acts/announce-next", NEXT);
        var before = service.fingerprint();

        var again = service.post(path + "/acts/record-as-held", held("2025-01-16"), headers);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(service.fingerprint()).isEqualTo(before);
    }

    @Test
    void a_key_is_its_persons_own() {
        var key = Map.of("Idempotency-Key", meeting);
        service.post(path + "-a/acts/record-as-held", held("2025-01-16"), key);

        var other = service.post(
                path + "-b/acts/record-as-held",
                held("2025-01-16"),
                key,
                service.issuer.recorder("another person", "tester"));

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void aRefusalConsumesNoKey() {
        var headers = Map.of("Idempotency-Key", meeting, "If-Match", "*");
        var refused = service.post(path + "/acts/announce-next", NEXT.replace("a-report", "unheard-of"), headers);

        var recorded = service.post(path + "/acts/announce-next", NEXT, headers);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(recorded.statusCode()).isEqualTo(201);
    }

    @Test
    void actsThatRestOnAnyStateAllLandHoweverManyAreRecordedAtOnce() throws Exception {
        service.post(path + "/acts/record-as-held", held("2025-01-16"));

        var answers = atOnce(24, Map.of("If-Match", "*"));

        assertThat(answers).hasSize(24).containsOnly(201);
        assertThat(service.head(path).headers().firstValue("ETag")).hasValue("\"25\"");
    }

    @Test
    void ofManyWhoRestOnOneVersionOneIsRecorded() throws Exception {
        service.post(path + "/acts/record-as-held", held("2025-01-16"));

        var answers = atOnce(8, Map.of("If-Match", "\"1\""));

        assertThat(answers).hasSize(8).containsOnly(201, 412).containsOnlyOnce(201);
    }

    @Test
    void theCatalogueNamesEveryActWithASchema() {
        var items = json(service.get("/v1/acts")).at("/items");

        assertThat(items).hasSizeGreaterThan(20).allSatisfy(item -> {
            assertThat(item.at("/path").asString())
                    .startsWith("/v1/" + item.at("/kind").asString() + "/{slug}/acts/");
            assertThat(item.at("/schema/properties/grounds/properties/citations")
                            .isMissingNode())
                    .isFalse();
            assertThat(item.at("/schema/additionalProperties").asBoolean()).isFalse();
        });
    }

    @Test
    void openApiHasAPathForEveryAct() {
        var document = json(service.get("/v3/api-docs"));

        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(json(service.get("/v1/acts")).at("/items")).allSatisfy(item -> {
            var operation =
                    document.get("paths").get(item.at("/path").asString()).get("post");
            var schema =
                    operation.at("/requestBody/content").get("application/json").get("schema");
            assertThat(schema.get("properties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            item.at("/schema/properties").propertyNames());
        });
    }

    @Test
    void every_description_of_acts_and_of_the_interface_is_plain_english() {
        assertThat(Stream.of("/v1/acts", "/v3/api-docs")
                        .flatMap(path -> json(service.get(path)).findValues("description").stream())
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .distinct())
                .hasSizeGreaterThan(200)
                .allMatch(PlainEnglish::isPlainDescription);
    }

    private List<Integer> atOnce(int acts, Map<String, String> headers) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var posts = IntStream.range(0, acts)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> service.post(path + "/acts/record-outcome", outcome("item-" + i), headers)
                                    .statusCode());
            return threads.invokeAll(posts.toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
