package org.rapporteur.command.act;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.web.describe.Descriptions;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of the bodies of acts: their components but the subject, which the URL names, and the grounds. */
public final class ActSchemas {

    private final SchemaGenerator generator = new SchemaGenerator(config());
    private final ActCatalogue catalogue;

    public ActSchemas(ActCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public ObjectNode of(ActType type) {
        var schema = type.corrects()
                ? CorrectionSchema.of(catalogue.replacing(type.kind()), this)
                : generator.generateSchema(type.type());
        schema.put("title", type.fullName());
        schema.put("description", type.description());
        FieldWords.complete(schema);
        withoutSubject(schema);
        schema.withObjectProperty("properties").set("grounds", grounds());
        return schema;
    }

    private ObjectNode grounds() {
        var grounds = generator.generateSchema(Grounds.class);
        grounds.remove("$schema");
        Descriptions.of(Grounds.class).ifPresent(words -> grounds.put("description", words));
        return grounds;
    }

    private static void withoutSubject(ObjectNode schema) {
        schema.withObjectProperty("properties").remove("subject");
        if (schema.get("required") instanceof ArrayNode required) {
            required.removeIf(name -> name.asString().equals("subject"));
            if (required.isEmpty()) schema.remove("required");
        }
    }

    private static SchemaGeneratorConfig config() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forFields().withRequiredCheck(ActSchemas::required).withArrayMaxItemsResolver(ActSchemas::mostItems);
        builder.forFields().withDescriptionResolver(FieldWords::of);
        builder.forTypesInGeneral().withCustomDefinitionProvider(new ValueSchemas());
        return builder.build();
    }

    /** What is not marked as possibly absent is required; an absent list is empty, an absent flag not set. */
    private static boolean required(FieldScope field) {
        var type = field.getRawMember().getType();
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != boolean.class;
    }

    /** A commit holds at most 1000 events; half of that leaves room for what else an act brings about. */
    private static @Nullable Integer mostItems(FieldScope field) {
        return field.isFakeContainerItemScope() || field.getRawMember().getType() != List.class ? null : 450;
    }
}
