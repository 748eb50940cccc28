package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is one of several things may look like more than one of them: that its kind tells is not seen by a schema. */
final class Choices {

    private Choices() {}

    static void loosen(JsonNode node) {
        node.forEach(Choices::loosen);
        if (node instanceof ObjectNode object && object.has("oneOf")) object.set("anyOf", object.remove("oneOf"));
    }
}
