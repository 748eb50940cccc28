package org.rapporteur.command.act;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.language.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the values that are one JSON string, or a map of them, where Java has a type. */
final class ValueSchemas implements CustomDefinitionProviderV2 {

    private static final String DATE =
            "Extended Date/Time Format: 2025-01-16, 2025-01, 2025, [2025-01-16..2025-01-17]; followed by ? if uncertain, ~ if approximate, % if both.";
    private static final String DEADLINE =
            "A day, until its end in UTC, or an instant: 2026-02-01, 2026-02-01T17:00:00+07:00.";
    private static final String PARTY = "ISO 3166-1 alpha-2 code of a state, org:… or agency:{state}-….";

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        var schema = describe(type.getErasedType(), context.getGeneratorConfig().createObjectNode());
        return schema == null ? null : new CustomDefinition(schema, true);
    }

    private static @Nullable ObjectNode describe(Class<?> type, ObjectNode schema) {
        if (type == Localized.class) return localized(schema);
        if (type == String.class) return schema.put("type", "string").put("maxLength", Text.LONGEST);
        if (type == Integer.class) return schema.put("type", "integer").put("minimum", 1);
        if (type == EffectiveDate.class) return string(schema).put("format", "edtf");
        if (type == Party.class || type == Deadline.class || type == ParagraphNumber.class) return string(schema);
        return SubjectId.class.isAssignableFrom(type) ? string(schema) : null;
    }

    /** How a value is written that JSON has no type for. */
    static Optional<String> form(Class<?> type) {
        if (type == Localized.class) return Optional.of("Text by BCP 47 language tag.");
        if (type == Integer.class) return Optional.of("A whole number from 1 on.");
        if (type == EffectiveDate.class) return Optional.of(DATE);
        if (type == Party.class) return Optional.of(PARTY);
        if (type == Deadline.class) return Optional.of(DEADLINE);
        if (type == ParagraphNumber.class) return Optional.of("A paragraph number: 4, 4.2, 4bis, P3.");
        return SubjectId.class.isAssignableFrom(type) ? Optional.of(identifier(type)) : Optional.empty();
    }

    private static String identifier(Class<?> type) {
        return type == SubjectId.class
                ? "Identifier of any kind: meeting:adgmin-6."
                : "Identifier: " + type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT)
                        + ":… (2 to 63 lower-case letters, digits or hyphens).";
    }

    private static ObjectNode string(ObjectNode schema) {
        return schema.put("type", "string");
    }

    private static ObjectNode localized(ObjectNode schema) {
        schema.put("type", "object").put("minProperties", 1);
        schema.putObject("additionalProperties").put("type", "string").put("maxLength", Text.LONGEST);
        return schema;
    }
}
