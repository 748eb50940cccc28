package org.rapporteur.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.describe.Descriptions;

/**
 * Says of each field of an answer what it means and whether it can be null. Answers leave nothing out but what
 * says so, so all other fields are required.
 */
final class RecordSchemas {

    private RecordSchemas() {}

    /** @param schemas by the full names of their types */
    static void complete(ObjectNode schemas) {
        schemas.properties()
                .forEach(each -> type(each.getKey()).ifPresent(type -> complete((ObjectNode) each.getValue(), type)));
    }

    private static void complete(ObjectNode schema, Class<?> type) {
        if (!schema.has("description")) Descriptions.of(type).ifPresent(words -> schema.put("description", words));
        fields(schema, type);
        schema.path("allOf").forEach(part -> fields((ObjectNode) part, type));
    }

    private static void fields(ObjectNode schema, Class<?> type) {
        if (!(schema.get("properties") instanceof ObjectNode properties)) return;
        if (type.isRecord()) {
            var required = schema.putArray("required");
            components(type)
                    .filter(component -> properties.has(component.getName()))
                    .forEach(component -> {
                        if (!component.getAccessor().isAnnotationPresent(JsonInclude.class))
                            required.add(component.getName());
                        var property = (ObjectNode) properties.get(component.getName());
                        properties.set(component.getName(), described(property, component));
                    });
            if (required.isEmpty()) schema.remove("required");
        }
        properties.properties().forEach(field -> {
            if (!field.getValue().has("description"))
                Descriptions.ofName(field.getKey())
                        .ifPresent(words -> ((ObjectNode) field.getValue()).put("description", words));
        });
    }

    private static ObjectNode described(ObjectNode property, RecordComponent component) {
        var words = Descriptions.of(component);
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            words.ifPresent(meaning -> property.put(
                    "description",
                    property.has("description")
                                    && !property.get("description").asText().equals(meaning)
                            ? meaning + " " + property.get("description").asText()
                            : meaning));
            return property;
        }
        var nullable = property.objectNode();
        words.ifPresent(meaning -> nullable.put("description", meaning));
        nullable.putArray("anyOf").add(property).addObject().put("type", "null");
        return nullable;
    }

    /** With those of a component that is written as if its own were here. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(FullNames.first(name)));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }
}
