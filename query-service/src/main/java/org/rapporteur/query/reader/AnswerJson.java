package org.rapporteur.query.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.rapporteur.language.text.Localized;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as JSON: what is unknown is null and never left out, members in the order of the records, texts in the reader's language. */
public final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule().addSerializer(new LocalizedForReader()))
            .build();

    private AnswerJson() {}

    /** @param attributes for what writes a part of the answer in its own way */
    public static byte[] of(Object answer, PickedLanguages languages, Map<?, ?> attributes) {
        return MAPPER.writer()
                .withAttributes(attributes)
                .withAttribute(PickedLanguages.class, languages)
                .writeValueAsBytes(answer);
    }

    /** As a tree, of which it plays no part in which languages it is written. */
    public static JsonNode tree(Object answer, PickedLanguages languages) {
        return MAPPER.readTree(of(answer, languages.alike(), Map.of()));
    }

    /** As a tree with each text in all its languages. */
    public static JsonNode tree(Object answer) {
        return tree(answer, new PickedLanguages(new Reader(Reader.ALL, null)));
    }

    private static final class LocalizedForReader extends StdSerializer<Localized> {

        LocalizedForReader() {
            super(Localized.class);
        }

        @Override
        public void serialize(Localized text, JsonGenerator out, SerializationContext context) {
            var languages = (PickedLanguages) context.getAttribute(PickedLanguages.class);
            if (languages.readsAll()) {
                languages.sawAll(text);
                out.writePOJO(text.texts());
            } else out.writeString(languages.text(text));
        }
    }
}
