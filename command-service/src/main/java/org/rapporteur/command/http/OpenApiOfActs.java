package org.rapporteur.command.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActSchemas;
import org.rapporteur.command.act.ActType;
import org.rapporteur.web.openapi.CompletedOpenApi;
import org.rapporteur.web.openapi.Examples;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives each act a path of its own in the OpenAPI document, with the schema that the catalogue has of it. */
@Configuration(proxyBeanMethods = false)
class OpenApiOfActs {

    @Bean
    OpenApiCustomizer actPaths(ActCatalogue acts, ActSchemas schemas) {
        var completed = new CompletedOpenApi(new Examples(OpenApiOfActs.class));
        return document -> {
            document.getPaths().remove("/v1/{kind}/{slug}/acts/{act}");
            acts.types().forEach(type -> document.getPaths()
                    .addPathItem(CatalogueController.path(type), new PathItem().post(operation(type, schemas))));
            completed.customise(document);
        };
    }

    private static Operation operation(ActType type, ActSchemas schemas) {
        var body = new RequestBody().required(true).content(json(schema(type, schemas)));
        return new Operation()
                .operationId(type.fullName())
                .description(type.description())
                .addTagsItem(type.kind().plural())
                .addParametersItem(new PathParameter().name("slug").schema(new StringSchema()))
                .addParametersItem(header("If-Match", "The version on which the decision rests, in quotes, or *."))
                .addParametersItem(header(
                        "Idempotency-Key", "A key chosen by the client; the same key and body are recorded once."))
                .requestBody(body)
                .responses(answers());
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static ApiResponses answers() {
        var answers = new ApiResponses()
                .addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("Recorded; see the headers Location, ETag and Ledger-Position.")
                                .content(
                                        json(new Schema<>().$ref("#/components/schemas/" + Recorded.class.getName()))));
        for (var status : new String[] {"400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503"})
            answers.addApiResponse(status, new ApiResponse().description("Problem details (RFC 9457)."));
        return answers;
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static Schema<?> schema(ActType type, ActSchemas schemas) {
        return Json31.mapper().convertValue(parse(schemas.of(type).toString()), Schema.class);
    }

    private static Object parse(String json) {
        try {
            return Json31.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A generated schema is JSON.", e);
        }
    }
}
