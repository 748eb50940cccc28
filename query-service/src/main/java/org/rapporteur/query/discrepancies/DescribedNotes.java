package org.rapporteur.query.discrepancies;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.reading.NoteFinder;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the description of the interface that discrepancies stand beside the documents of all views but their own, and
 * beside the entries of whatever is composed of them.
 */
@Component
final class DescribedNotes implements OpenApiCustomizer {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Pattern documents;

    DescribedNotes(NoteFinder notes) {
        documents = Stream.of(Kind.values())
                .map(Kind::plural)
                .filter(notes::concerns)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"), kinds -> Pattern.compile("/v1/(?:" + kinds + ")(?:/\\{slug})?")));
    }

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().forEach((path, item) -> {
            if (documents.matcher(path).matches()) answer(description, item).ifPresent(DescribedNotes::annotate);
        });
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (isEntry(name)) annotate(schema);
        });
    }

    /** @param name of a schema, which is that of its type, and of what it holds if it is generic */
    private static boolean isEntry(String name) {
        try {
            return NotedEntry.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException generic) {
            return false;
        }
    }

    private static void annotate(Schema<?> annotated) {
        var member = new JsonSchema();
        member.addType("array");
        member.setDescription("The discrepancies about what is shown, with rulings; empty if sources do not disagree.");
        member.setItems(new JsonSchema().$ref(COMPONENTS + DiscrepancyNote.class.getName()));
        annotated.addProperty("discrepancies", member);
    }

    /** The schema of the document that a path answers with, alone or in a page. */
    private static Optional<Schema<?>> answer(OpenAPI description, PathItem path) {
        return Optional.ofNullable(path.getGet())
                .map(operation -> operation.getResponses().get("200"))
                .flatMap(response -> response.getContent().values().stream().findFirst())
                .flatMap(content -> referred(description, content.getSchema()))
                .flatMap(schema ->
                        items(schema).map(item -> referred(description, item)).orElse(Optional.of(schema)));
    }

    private static Optional<Schema<?>> items(Schema<?> schema) {
        var items =
                schema.getProperties() == null ? null : schema.getProperties().get("items");
        return items == null ? Optional.empty() : Optional.ofNullable(items.getItems());
    }

    private static Optional<Schema<?>> referred(OpenAPI description, @Nullable Schema<?> schema) {
        if (schema == null || schema.get$ref() == null) return Optional.empty();
        return Optional.ofNullable(
                description.getComponents().getSchemas().get(schema.get$ref().replace(COMPONENTS, "")));
    }
}
