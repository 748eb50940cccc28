package org.rapporteur.command.act;

import com.github.victools.jsonschema.generator.FieldScope;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.describe.Descriptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a field of an act says, and how it is written. */
final class FieldWords {

    private FieldWords() {}

    static @Nullable String of(FieldScope field) {
        var words = Stream.of(meaning(field), ValueSchemas.form(field.getType().getErasedType()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** Where a choice of several forms took the place of what the field says. */
    static void complete(JsonNode schema) {
        schema.path("properties").properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode one && !one.has("description") && !one.has("const"))
                Descriptions.ofName(field.getKey()).ifPresent(words -> one.put("description", words));
        });
        schema.forEach(FieldWords::complete);
    }

    /** That of a list is not that of each of its items. */
    private static Optional<String> meaning(FieldScope field) {
        if (field.isFakeContainerItemScope()) return Optional.empty();
        return Stream.ofNullable(field.getDeclaringType().getErasedType().getRecordComponents())
                .flatMap(Stream::of)
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .flatMap(Descriptions::of);
    }
}
