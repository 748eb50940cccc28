package org.rapporteur.command.act;

import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the body of a correction: it holds that of every act that may stand instead. */
final class CorrectionSchema {

    private static final long LARGEST = (1L << 53) - 1;

    private CorrectionSchema() {}

    static ObjectNode of(Stream<ActType> acts, ActSchemas schemas) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        var corrections = schema.putObject("properties").putObject(CorrectionBody.CORRECTIONS);
        corrections.put("type", "array").put("minItems", 1).put("maxItems", 450);
        corrections.put("description", "Commits of this subject, and what stands instead of each.");
        corrections.set("items", correction(acts, schemas));
        schema.putArray("required").add(CorrectionBody.CORRECTIONS);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode correction(Stream<ActType> acts, ActSchemas schemas) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var members = schema.putObject("properties");
        members.putObject(CorrectionBody.COMMIT)
                .put("type", "integer")
                .put("minimum", 0)
                .put("maximum", LARGEST)
                .put("description", "The position of the commit's first event.");
        members.putObject(CorrectionBody.VERSION)
                .put("type", "integer")
                .put("minimum", 0)
                .put("maximum", LARGEST)
                .put(
                        "description",
                        "The version of the commit's first event in the subject's stream, instead of its position.");
        members.putObject(CorrectionBody.STRUCK)
                .put("const", true)
                .put(
                        "description",
                        "True if nothing stands instead; what a struck correction had corrected stands again.");
        members.set(CorrectionBody.INSTEAD, instead(acts, schemas));
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode instead(Stream<ActType> acts, ActSchemas schemas) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.put("description", "The act that stands instead, under its name, with its whole body.");
        schema.put("minProperties", 1).put("maxProperties", 1);
        var members = schema.putObject("properties");
        acts.forEach(type -> {
            var act = schemas.of(type);
            act.remove("$schema");
            act.put("description", "The whole body of " + type.fullName());
            members.set(type.name(), act);
        });
        return schema.put("additionalProperties", false);
    }
}
