package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service says of its own answers, in OpenAPI, and whether they are so. */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final AtomicInteger held = new AtomicInteger();
    private final JsonNode document;

    Contract(JsonNode document) {
        this.document = document;
    }

    /** How many answers it has been held against. */
    int held() {
        return held.get();
    }

    /** Fails where a described operation answers otherwise than it says. */
    void hold(HttpRequest request, HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (!type.endsWith("json") || response.body().isEmpty()) return;
        var operation = operation(request);
        if (operation.isEmpty()) return;
        var schema = schema(operation.get(), response.statusCode(), type);
        assertThat(schema)
                .as("what %s answers with %s and %s", request.uri(), response.statusCode(), type)
                .isPresent();
        var faults = schemas.getSchema(whole(schema.get())).validate(JSON.readTree(response.body()));
        assertThat(faults)
                .as("%s %s: %s", request.method(), request.uri(), response.body())
                .isEmpty();
        held.incrementAndGet();
    }

    private Optional<JsonNode> operation(HttpRequest request) {
        return document.path("paths").properties().stream()
                .filter(path -> request.uri().getPath().matches(path.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .filter(path -> path.getValue().has(request.method().toLowerCase(Locale.ROOT)))
                .sorted((one, other) -> Boolean.compare(
                        one.getKey().contains("{"), other.getKey().contains("{")))
                .map(path -> path.getValue().path(request.method().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<JsonNode> schema(JsonNode operation, int status, String type) {
        var answers = operation.path("responses");
        var answer = answers.has(Integer.toString(status))
                ? answers.path(Integer.toString(status))
                : answers.path("default");
        var schema = answer.path("content").path(type).path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    /** With what it refers to. */
    private JsonNode whole(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.path("components"));
        return whole;
    }
}
