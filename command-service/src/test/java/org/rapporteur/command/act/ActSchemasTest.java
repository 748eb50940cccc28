package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.identity.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ActSchemasTest {
    private static final ActSchemas SCHEMAS = new ActSchemas(Acts.CATALOGUE);

    static List<ActType> types() {
        return Acts.CATALOGUE.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_act_has_a_schema_that_lets_nothing_unknown_in(ActType type) {
        var schema = SCHEMAS.of(type);

        assertThat(schema.path("title").asString()).isEqualTo(type.fullName());
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("type").asString()).isEqualTo("object");
        assertThat(compounds(schema)).isNotEmpty().allSatisfy(object -> assertThat(
                        object.path("additionalProperties").isMissingNode()
                                || object.path("additionalProperties").asBoolean())
                .as("%s", object)
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("types")
    void its_members_are_the_components_and_the_grounds_but_not_the_subject(ActType type) {
        var components = Stream.of(type.type().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.equals("subject"));

        assertThat(SCHEMAS.of(type).path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(components, Stream.of("grounds")).toList());
    }

    @Test
    void what_may_be_absent_is_not_required_and_neither_is_a_list() {
        assertThat(required(Kind.MEETING, "record-outcome"))
                .containsExactlyInAnyOrder("item", "verb", "asReported", "kind", "title");
        assertThat(required(Kind.INSTRUMENT, "sign")).containsExactlyInAnyOrder("party", "kind");
        assertThat(required(Kind.INSTRUMENT, "report")).containsExactly("character");
        assertThat(required(Kind.DISCREPANCY, "testify")).containsExactly("testimony");
        assertThat(required(Kind.DISCREPANCY, "rule")).containsExactly("reasoning");
    }

    @Test
    void where_all_may_be_absent_nothing_is_required() {
        assertThat(SCHEMAS.of(Acts.type(Kind.MEETING, "plan")).has("required")).isFalse();
        assertThat(SCHEMAS.of(Acts.type(Kind.COMMITMENT, "fulfil")).has("required"))
                .isFalse();
    }

    @Test
    void what_is_required_inside_a_value_is_said_there() {
        var held = SCHEMAS.of(Acts.type(Kind.MEETING, "record-as-held"));

        assertThat(names(held.at("/properties/outcomes/items/required")))
                .containsExactlyInAnyOrder("item", "verb", "asReported", "kind", "title");
        assertThat(names(held.at("/properties/attendance/items/required")))
                .containsExactlyInAnyOrder("party", "presence");
        assertThat(names(held.at("/properties/grounds/properties/citations/items/required")))
                .containsExactly("source");
    }

    @Test
    void values_that_are_one_string_are_described_as_one() {
        var sign = SCHEMAS.of(Acts.type(Kind.INSTRUMENT, "sign")).path("properties");

        assertThat(sign.at("/party/type").asString()).isEqualTo("string");
        assertThat(sign.at("/on/format").asString()).isEqualTo("edtf");
        assertThat(sign.at("/meeting/description").asString()).contains("Identifier: meeting:");
        assertThat(sign.at("/place/additionalProperties/type").asString()).isEqualTo("string");
        assertThat(sign.at("/place/minProperties").asInt()).isEqualTo(1);
        assertThat(names(sign.at("/kind/enum")))
                .containsExactlyInAnyOrder("SIMPLE", "DEFINITIVE", "AD_REFERENDUM", "NOT_KNOWN");
        assertThat(SCHEMAS.of(Acts.type(Kind.DISCREPANCY, "raise"))
                        .at("/properties/about/description")
                        .asString())
                .contains("Identifier of any kind");
    }

    @Test
    void a_list_has_room_for_what_one_commit_holds() {
        var held = SCHEMAS.of(Acts.type(Kind.MEETING, "record-as-held"));

        assertThat(held.at("/properties/outcomes/maxItems").asInt()).isEqualTo(450);
        assertThat(held.at("/properties/outcomes/items/properties/addressees/maxItems")
                        .asInt())
                .isEqualTo(450);
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_field_says_what_it_means(ActType type) {
        assertThat(undescribed("", SCHEMAS.of(type))).isEmpty();
    }

    private static Stream<String> undescribed(String path, JsonNode schema) {
        var here = schema.path("properties").properties().stream()
                .filter(field -> !field.getValue().has("description")
                        && !field.getValue().has("const"))
                .map(field -> path + "/" + field.getKey());
        var inside = schema.properties().stream()
                .flatMap(member -> undescribed(path + "/" + member.getKey(), member.getValue()));
        return Stream.concat(here, inside);
    }

    private static List<String> required(Kind kind, String act) {
        return names(SCHEMAS.of(Acts.type(kind, act)).path("required"));
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** Every schema of an object with named members, however deep. */
    private static Stream<JsonNode> compounds(JsonNode schema) {
        var inside = schema.valueStream().flatMap(ActSchemasTest::compounds);
        var named = schema instanceof ObjectNode && schema.path("properties") instanceof ObjectNode members;
        return named && schema.path("type").asString("").equals("object")
                ? Stream.concat(Stream.of(schema), inside)
                : inside;
    }
}
