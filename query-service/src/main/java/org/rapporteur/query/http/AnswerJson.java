package org.rapporteur.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.http.Marginalia.Notes;
import org.rapporteur.query.kit.Parked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as JSON: what is unknown is null and never left out, keys in the order of the records, texts as they are read. */
final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule().addSerializer(new LocalizedForReader()))
            .build();

    private AnswerJson() {}

    static byte[] of(Object answer, Reader reader) {
        return of(answer, null, reader);
    }

    /** @param notes that stand beside its entries, if it has any */
    static byte[] of(Object answer, @Nullable Notes notes, Reader reader) {
        return MAPPER.writer()
                .withAttribute(Reader.class, reader)
                .withAttribute(Notes.class, notes)
                .writeValueAsBytes(answer);
    }

    /** The same as a tree. */
    static JsonNode tree(Object answer, Reader reader) {
        return MAPPER.readTree(of(answer, reader));
    }

    /** The same with from where on it lacks events. */
    static byte[] lacking(Object answer, Parked parked, Reader reader) {
        var json = MAPPER.readTree(of(answer, reader));
        if (json instanceof ObjectNode document) document.set("parked", MAPPER.valueToTree(parked));
        return MAPPER.writeValueAsBytes(json);
    }

    private static final class LocalizedForReader extends StdSerializer<Localized> {

        LocalizedForReader() {
            super(Localized.class);
        }

        @Override
        public void serialize(Localized text, JsonGenerator out, SerializationContext context) {
            var reader = (Reader) context.getAttribute(Reader.class);
            if (reader.readsAll()) {
                reader.sawAll(text);
                out.writePOJO(text.texts());
            } else out.writeString(reader.text(text));
        }
    }
}
