package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.operations.OperatorClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers and an operator see of an event that a view could not apply, over HTTP and on the command line. */
@Timeout(120)
class DeadLettersTest {

    /** Positions 0 to 6; the views fail at the second outcome, whose position is 4. */
    private static final String ACTS =
            """
            {"defaults":{"grounds":{"citations":[{"source":"source:note"}],"reason":"A trial."}}}
            {"subject":"source:note","act":"register","body":{"title":{"en":"Note"},"type":"PRESS","grounds":{"reason":"Evidence."}}}
            {"subject":"forum:trial","act":"establish","body":{"title":{"en":"Trial"}}}
            {"subject":"meeting:trial-1","act":"record-as-held","body":{"forum":"forum:trial","ordinal":1}}
            {"subject":"meeting:trial-1","act":"record-outcome","body":{"item":"one","verb":"noted","asReported":"noted","kind":"report","title":{"en":"One"}}}
            {"subject":"meeting:trial-1","act":"record-outcome","body":{"item":"two","verb":"noted","asReported":"noted","kind":"report","title":{"en":"Poison"}}}
            {"subject":"meeting:trial-1","act":"record-outcome","body":{"item":"three","verb":"noted","asReported":"noted","kind":"report","title":{"en":"Three"}}}
            {"subject":"meeting:trial-2","act":"record-as-held","body":{"forum":"forum:trial","ordinal":2}}
            """;

    private static final String MEETINGS = "meetings-v" + new MeetingsView().version();
    private static final String LETTER = MEETINGS + "@4";
    private static final String MEETING = "/v1/meetings/trial-1";
    /** Each goes its own way through the record. */
    private static final List<String> VIEWS =
            List.of("forums", "meetings", "declarations", "instruments", "commitments", "sources", "discrepancies");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Path acts;

    @BeforeEach
    void given() throws IOException {
        acts = Files.writeString(folder.resolve("acts.ndjson"), ACTS);
    }

    @Test
    void whatIsParkedIsListedAndEveryAnswerSaysSo() throws Exception {
        try (var system = recorded()) {
            var letters = operator(system).get("/v1/dead-letters").path("items");
            assertThat(letters).hasSize(1);
            assertThat(letters.path(0).path("id").asString()).isEqualTo(LETTER);
            assertThat(letters.path(0).path("subject").asString()).isEqualTo("meeting:trial-1");
            assertThat(letters.path(0).path("position").asLong()).isEqualTo(4);
            assertThat(letters.path(0).path("waiting").asLong()).isEqualTo(1);
            assertThat(letters.path(0).path("why").asString()).contains("This view fails here.");

            var answer = get(system, MEETING, 3);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Ledger-Position")).hasValue("3");
            assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("\"1-");
            assertThat(json(answer).at("/parked/position").asLong()).isEqualTo(4);
            assertThat(items(json(answer).path("outcomes"))).containsExactly("one");

            for (var minimum : List.of(4, 5, 6)) refusedAsParked(get(system, MEETING, minimum));
            refusedAsParked(get(system, "/v1/meetings", 4));
            assertThat(get(system, "/v1/meetings", 3).headers().firstValue("Ledger-Position"))
                    .hasValue("3");
            for (var composed : List.of("/v1/calendar", "/v1/attendance")) {
                refusedAsParked(get(system, composed, 4));
                assertThat(get(system, composed, 3).headers().firstValue("Ledger-Position"))
                        .hasValue("3");
            }
            assertThat(get(system, "/v1/meetings/trial-2", 6).headers().firstValue("Ledger-Position"))
                    .hasValue("6");
            assertThat(json(get(system, MEETING + "?known-at=3", -1)).has("parked"))
                    .isFalse();
        }
    }

    @Test
    void theHistoryAndItsPageSayFromWherePartsAreMissing() throws Exception {
        try (var system = recorded()) {
            var answer = get(system, "/v1/forums/trial/history", -1);
            assertThat(answer.headers().firstValue("Ledger-Position")).hasValue("3");
            var history = json(answer);
            assertThat(history.has("parked")).isFalse();
            assertThat(history.at("/items/0/parked/0/subject").asString()).isEqualTo("meeting:trial-1");
            assertThat(history.at("/items/0/parked/0/position").asLong()).isEqualTo(4);
            assertThat(history.path("items").path(1).has("parked")).isFalse();
            refusedAsParked(get(system, "/v1/forums/trial/history", 4));

            var page = get(system, "/forums/trial/history", -1);
            assertThat(page.headers().firstValue("Ledger-Position")).hasValue("3");
            assertThat(page.body())
                    .containsOnlyOnce("meeting:trial-1 is incomplete here:")
                    .contains("from ledger position 4 on could not be applied yet")
                    .doesNotContain("meeting:trial-2 is incomplete");
            assertThat(get(system, "/forums/trial/history?known-at=3", -1).body())
                    .doesNotContain("is incomplete");

            system.mend();
            assertThat(system.run("dead-letters", "retry", LETTER).text()).isEqualTo("APPLIED\n");
            assertThat(get(system, "/forums/trial/history", -1).body())
                    .contains("Poison")
                    .doesNotContain("is incomplete");
        }
    }

    @Test
    void triedAgainInVainThenMendedItIsAsIfNothingHadFailedAndARebuildGivesTheSameBytes() throws Exception {
        try (var system = recorded()) {
            assertThat(system.run("dead-letters", "retry", LETTER).status()).isEqualTo(1);
        }
        List<String> applied;
        try (var system = new FailingSystem(folder.resolve("data"), "Poison")) {
            assertThat(system.run("dead-letters"))
                    .isEqualTo(new FailingSystem.Printed(
                            0,
                            LETTER
                                    + " PARKED: OutcomeRecorded at 4 in meetings, meeting:trial-1, 1 waiting:"
                                    + " IllegalStateException: This view fails here.\nletters=1\n"));
            assertThat(json(get(system, MEETING, 3)).at("/parked/position").asLong())
                    .isEqualTo(4);
            system.mend();

            assertThat(system.run("dead-letters", "retry", LETTER))
                    .isEqualTo(new FailingSystem.Printed(0, "APPLIED\n"));

            applied = stored(system, MEETINGS);
            assertThat(get(system, MEETING, 6).headers().firstValue("Ledger-Position"))
                    .hasValue("6");
            assertThat(system.run("dead-letters").text()).isEqualTo("letters=0\n");
            assertThat(system.run("rebuild", "meetings").status()).isZero();
            assertThat(stored(system, MEETINGS + "-g2")).isEqualTo(applied).hasSize(5);
        }
        try (var system = new FailingSystem(folder.resolve("data"))) {
            assertThat(items(json(get(system, MEETING, 6)).path("outcomes"))).containsExactly("one", "three", "two");
            assertThat(stored(system, MEETINGS + "-g2")).isEqualTo(applied);
        }
    }

    @Test
    void whatIsDiscardedStaysPassedOverAfterARestartUntilTheViewIsRebuilt() throws Exception {
        try (var system = recorded()) {
            var outcome = operator(system).post("/v1/dead-letters/" + LETTER + "/discard");
            assertThat(outcome.path("outcome").asString()).isEqualTo("DISCARDED");
        }
        try (var system = new FailingSystem(folder.resolve("data"))) {
            var answer = get(system, MEETING, 6);
            assertThat(items(json(answer).path("outcomes"))).containsExactly("one", "three");
            assertThat(json(answer).has("parked")).isFalse();
            assertThat(system.run("dead-letters").text())
                    .contains(LETTER + " DISCARDED: ")
                    .endsWith("letters=1\n");

            assertThat(system.run("rebuild", "meetings").status()).isZero();
            assertThat(items(json(get(system, MEETING, 6)).path("outcomes"))).containsExactly("one", "three", "two");
        }
    }

    private FailingSystem recorded() throws Exception {
        var system = new FailingSystem(folder.resolve("data"), "Poison");
        assertThat(system.run("import", acts.toString()).status()).isZero();
        for (var view : VIEWS)
            assertThat(get(system, "/v1/" + view + "/none", 6).statusCode()).isEqualTo(404);
        return system;
    }

    private void refusedAsParked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(answer).path("code").asString()).isEqualTo("parked");
        assertThat(json(answer).path("detail").asString()).contains("'meeting:trial-1' from position 4 on");
    }

    private OperatorClient operator(FailingSystem system) throws IOException {
        var file = Credentials.administratorFile(folder.resolve("data"));
        return new OperatorClient(
                system.portal(), Credentials.find(file, Map.of()).orElseThrow());
    }

    private HttpResponse<String> get(FailingSystem system, String path, long minimum) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(system.portal() + path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept", path.startsWith("/v1") ? "application/json" : "text/html");
        if (minimum >= 0) request.header("Min-Position", Long.toString(minimum));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static Stream<String> items(JsonNode outcomes) {
        return outcomes.valueStream().map(outcome -> outcome.path("item").asString());
    }

    private static List<String> stored(FailingSystem system, String generation) {
        try (var mongo = MongoClients.create(system.database())) {
            var found = new ArrayList<String>();
            for (var collection : List.of(generation, generation + "-versions"))
                for (var document : mongo.getDatabase("rapporteur")
                        .getCollection(collection)
                        .find()
                        .sort(new Document("_id", 1))) found.add(document.toJson());
            return found;
        }
    }
}
