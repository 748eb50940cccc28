package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every operation answers where it does not do what was asked: problem details. RFC 9457. */
final class ProblemResponses {

    private static final String NAME = "Problem";

    private ProblemResponses() {}

    static void add(ObjectNode document) {
        ((ObjectNode) document.get("components").get("schemas")).set(NAME, Resource.json("problem.json"));
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.get("responses") instanceof ObjectNode answers) refuse(answers);
                }));
    }

    private static void refuse(ObjectNode answers) {
        answers.fieldNames().forEachRemaining(status -> {
            if (status.startsWith("4") || status.startsWith("5")) content((ObjectNode) answers.get(status));
        });
        if (!answers.has("default"))
            content(answers.putObject("default").put("description", "Problem details (RFC 9457)."));
    }

    private static void content(ObjectNode answer) {
        answer.remove("content");
        answer.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + NAME);
    }
}
