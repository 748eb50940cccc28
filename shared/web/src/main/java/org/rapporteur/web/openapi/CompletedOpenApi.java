package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;

/**
 * Completes what was found of a service's interface: what each field says and whether it can be null, what a refusal looks
 * like, how operations are named, names that are told apart, and examples.
 */
public final class CompletedOpenApi implements OpenApiCustomizer, Ordered {

    private static final String JSON = "tools.jackson.databind.JsonNode";

    private final Examples examples;

    /** @param examples of the service */
    public CompletedOpenApi(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI found) {
        var document = Json31.mapper().convertValue(found, ObjectNode.class);
        var schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        RecordSchemas.complete(schemas);
        Choices.loosen(schemas);
        if (schemas.has(JSON)) schemas.putObject(JSON).put("description", "Any JSON.");
        Operations.name(document);
        ProblemResponses.add(document);
        ParameterWords.add(document);
        examples.add(document);
        ShortNames.of(schemas).rename(document);
        found.setComponents(Json31.mapper().convertValue(document.get("components"), Components.class));
        found.setPaths(Json31.mapper().convertValue(document.get("paths"), Paths.class));
    }

    /** After whatever else makes it. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
