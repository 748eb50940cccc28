package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.Line;
import org.rapporteur.tool.imports.LineFormat;
import org.rapporteur.tool.imports.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples that the services show of themselves are what they answer about the sample. Where they no longer are,
 * {@code -Dexamples=write} writes them anew. Positions, versions, times and identifiers of events depend on what else is recorded meanwhile, and
 * are not compared.
 */
@ExtendWith(StartedSystem.class)
@Tag("elsewhere")
@Tag("any-day")
class ExamplesTest {

    private static final Path QUERY =
            Path.of("../../query-service/src/main/resources/org/rapporteur/query/http/examples.json");
    private static final Path COMMAND =
            Path.of("../../command-service/src/main/resources/org/rapporteur/command/http/examples.json");
    private static final Path QUERIES = Path.of("src/test/resources/examples-query.txt");
    private static final Path QUESTIONS = Path.of("src/test/resources/examples-command.txt");
    private static final Set<String> VARYING =
            Set.of("position", "version", "at", "commit", "recorded", "next", "head", "built", "generation");

    /** What was refused since the start, by whichever test. */
    private static final String REFUSED = "refused";

    /** The sample has no text of minutes, and so no two versions of one. */
    private static final String NOT_IN_SAMPLE = "/v1/minutes/{slug}/difference";

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theQueryServiceShowsWhatItAnswers(Running running) throws Exception {
        var administrator = Credentials.find(Credentials.administratorFile(running.data()), Map.of())
                .orElseThrow();
        var examples = JSON.createObjectNode();
        answered(running.portal(), QUERIES, administrator).forEach(examples::set);
        compared(examples, QUERY);
    }

    @Test
    void everyAnswerIsShown(Running running) throws Exception {
        var without = running.portal().resolve("/v1/minutes/adgmin-1-statement/difference?from=1&to=1");
        assertThat(Http.send(Http.request(without)).statusCode()).isEqualTo(400);

        assertThat(notShown(running.portal())).containsExactly(NOT_IN_SAMPLE);
        assertThat(notShown(running.command())).isEmpty();
    }

    /** Where the service answers with JSON and has no example. */
    private static Stream<String> notShown(URI service) throws Exception {
        return Http.json(service.resolve("/v3/api-docs")).path("paths").properties().stream()
                .filter(path -> {
                    var answer = path.getValue().at("/get/responses/200/content/application~1json");
                    return !answer.isMissingNode() && !answer.has("examples");
                })
                .map(Map.Entry::getKey);
    }

    /** What is answered to the requests in a file, by method and path. */
    private static Map<String, ObjectNode> answered(URI service, Path requests, Credentials asking) throws Exception {
        var examples = new LinkedHashMap<String, ObjectNode>();
        for (var line : Files.readAllLines(requests)) {
            var parts = line.split(" ");
            var answer = Http.json(
                    service.resolve(parts[1]),
                    "Accept-Language",
                    "en",
                    "Authorization",
                    "Bearer " + Http.token(asking));
            assertThat(answer.has("code")).as("%s: %s", line, answer).isFalse();
            var example = JSON.createObjectNode().put("request", "GET " + parts[1]);
            example.set("answer", answer);
            examples.put("GET " + parts[0], example);
        }
        return examples;
    }

    @Test
    void theCommandServiceShowsWhatWasRecorded(Running running) throws Exception {
        var examples = new TreeMap<>(answered(running.command(), QUESTIONS, running.recorder()));
        ObjectNode grounds = null;
        for (var text : Files.readAllLines(StartedSystem.SAMPLE)) {
            var line = LineFormat.parse(text);
            if (line instanceof Line.Defaults defaults) grounds = defaults.grounds();
            if (!(line instanceof Line.Act act)) continue;
            var operation = "POST /v1/" + act.subject().kind().plural() + "/{slug}/acts/" + act.act();
            if (examples.containsKey(operation)) continue;
            examples.put(operation, example(running, Request.of(act, grounds)));
        }
        var all = JSON.createObjectNode();
        examples.forEach(all::set);
        compared(all, COMMAND);
    }

    /** What was recorded under a key is answered in the same way again. */
    private static ObjectNode example(Running running, Request request) throws Exception {
        var answer = Http.send(Http.request(running.command().resolve(request.path()))
                .header("Authorization", "Bearer " + Http.token(running))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", "\"" + request.key() + "\"")
                .POST(BodyPublishers.ofString(request.body())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        var example = JSON.createObjectNode().put("request", "POST " + request.path());
        example.set("body", JSON.readTree(request.body()));
        example.set("answer", JSON.readTree(answer.body()));
        return example;
    }

    private static void compared(ObjectNode examples, Path file) throws IOException {
        if ("write".equals(System.getProperty("examples")))
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(examples) + "\n");
        var shown = (ObjectNode) JSON.readTree(Files.readString(file));
        assertThat(List.copyOf(shown.propertyNames())).containsExactlyElementsOf(examples.propertyNames());
        for (var operation : shown.propertyNames())
            assertThat(masked(shown.path(operation)))
                    .as(operation)
                    .isEqualTo(masked(ofThese(shown.path(operation), examples.path(operation))));
    }

    /** The answer without the members that the example does not show. */
    private static JsonNode ofThese(JsonNode shown, JsonNode answer) {
        if (shown instanceof ObjectNode members && answer instanceof ObjectNode) {
            var same = JSON.createObjectNode();
            for (var name : members.propertyNames()) same.set(name, ofThese(members.path(name), answer.path(name)));
            return same;
        }
        if (!shown.isArray() || shown.size() != answer.size()) return answer;
        var same = JSON.createArrayNode();
        for (var place = 0; place < shown.size(); place++) same.add(ofThese(shown.path(place), answer.path(place)));
        return same;
    }

    private static JsonNode masked(JsonNode node) {
        var copy = node.deepCopy();
        mask(copy);
        return copy;
    }

    private static boolean varies(String name, JsonNode value) {
        return value.isValueNode() && VARYING.contains(name)
                || name.equals(REFUSED)
                || value.asString("").matches(UUID);
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object)
            for (var name : List.copyOf(object.propertyNames()))
                if (varies(name, object.path(name))) object.putNull(name);
        node.forEach(ExamplesTest::mask);
    }
}
