package org.rapporteur.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.PlainEnglish;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** The service describes itself. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = Service.json(Service.get("/v3/api-docs"));

    @Test
    void every_field_of_every_answer_says_what_it_means() throws Exception {
        Files.writeString(Path.of("target/openapi.json"), DOCUMENT.toString());
        assertThat(DOCUMENT.at("/components/schemas").properties().stream()
                        .flatMap(schema -> undescribed(schema.getKey(), schema.getValue())))
                .isEmpty();
    }

    @Test
    void every_parameter_says_what_it_asks_for() {
        assertThat(DOCUMENT.path("paths").properties().stream()
                        .flatMap(path -> path.getValue().valueStream())
                        .flatMap(operation -> operation.path("parameters").valueStream())
                        .filter(parameter -> !parameter.has("description"))
                        .map(parameter -> parameter.path("name").asString())
                        .distinct())
                .isEmpty();
    }

    @Test
    void names_are_short_and_tell_types_apart() {
        assertThat(DOCUMENT.at("/components/schemas").propertyNames())
                .contains("minutes.ReviewObjection", "minutes.MinutesAnswer", "instruments.InstrumentAnswerPage")
                .noneMatch(name -> name.contains("org.rapporteur"));
        assertThat(DOCUMENT.toString()).doesNotContain("org.rapporteur");
    }

    @Test
    void every_description_begins_with_what_it_is_about_in_plain_english() {
        assertThat(DOCUMENT.findValues("description").stream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .distinct())
                .hasSizeGreaterThan(200)
                .allMatch(PlainEnglish::isPlainDescription);
    }

    private static Stream<String> undescribed(String name, JsonNode schema) {
        return schema.path("properties").properties().stream()
                .filter(field -> !field.getValue().has("description"))
                .map(field -> name + "." + field.getKey());
    }
}
