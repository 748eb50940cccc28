package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names operations by their paths, so that a generated client keeps its methods when others are added: {@code
 * instruments.list}, {@code instruments.get}, {@code minutes.versions.list}. It also says which need a token.
 */
final class Operations {

    private static final String BEARER = "bearer";

    private Operations() {}

    static void name(ObjectNode document) {
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue() instanceof ObjectNode operation)
                        complete(operation, method.getKey(), path.getKey());
                }));
        document.withObjectProperty("components")
                .withObjectProperty("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "A token of the issuer whose audience is this service, with sub, exp and roles.");
    }

    private static void complete(ObjectNode operation, String method, String path) {
        if (!operation.path("operationId").asText().contains("."))
            operation.put("operationId", id(operation, method, path));
        if (operation.path("tags").isEmpty())
            operation.putArray("tags").add(segments(path).getFirst());
        if (method.equals("post")) operation.putArray("security").addObject().putArray(BEARER);
    }

    /** The words of the path; behind them what is done, where that is no word of the path. */
    static String id(JsonNode operation, String method, String path) {
        var words = new ArrayList<>(segments(path).stream()
                .filter(segment -> !segment.startsWith("{"))
                .map(segment -> segment.replace('.', '-'))
                .toList());
        if (words.isEmpty()) words.add("kinds");
        if (method.equals("get")) words.add(isList(operation) ? "list" : "get");
        else if (!method.equals("post")) words.add(method);
        return String.join(".", words);
    }

    private static boolean isList(JsonNode operation) {
        return Stream.of(operation.path("parameters"))
                .flatMap(JsonNode::valueStream)
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("v1"))
                .toList();
    }
}
