package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rapporteur.web.describe.Descriptions;

/** Says what each parameter of a request asks for. */
final class ParameterWords {

    private ParameterWords() {}

    static void add(ObjectNode document) {
        document.get("paths")
                .forEach(path ->
                        path.forEach(operation -> operation.path("parameters").forEach(parameter -> {
                            if (!parameter.has("description"))
                                Descriptions.ofParameter(parameter.path("name").asText())
                                        .ifPresent(words -> ((ObjectNode) parameter).put("description", words));
                        })));
    }
}
