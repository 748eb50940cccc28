package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Examples that are real: requests to the sample record, and what was answered. They are kept in {@code examples.json}
 * beside a class of the service, by method and path.
 */
public final class Examples {

    private static final String JSON = "application/json";

    private final ObjectNode all;

    /** @param beside a class beside which they are kept */
    public Examples(Class<?> beside) {
        all = Resource.json(beside, "examples.json");
    }

    void add(ObjectNode document) {
        all.properties().forEach(each -> {
            var key = each.getKey().split(" ");
            var operation = document.path("paths").path(key[1]).path(key[0].toLowerCase(Locale.ROOT));
            var example = each.getValue();
            if (example.has("body"))
                show(operation.path("requestBody").path("content").path(JSON), example, "body");
            operation.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> show(answer.getValue().path("content").path(JSON), example, "answer"));
        });
    }

    private static void show(JsonNode content, JsonNode example, String what) {
        if (!(content instanceof ObjectNode media) || !example.has(what)) return;
        var shown = media.putObject("examples").putObject("sample");
        shown.put("summary", example.path("request").asText());
        shown.set("value", example.get(what));
    }
}
