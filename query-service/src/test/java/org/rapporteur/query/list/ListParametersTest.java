package org.rapporteur.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** What a request may ask for is the same in the description, in what is refused, and in what is heard. */
@Timeout(60)
@Tag("elsewhere")
class ListParametersTest {

    private static final String OF_ALL_LISTS =
            "query known-at, header Min-Position, query cursor, query limit, query lang, query forum, query party,"
                    + " query source, query state, query facets, query sort";

    @ParameterizedTest
    @CsvSource({
        "/v1/forums, query as-of",
        "/v1/meetings, query as-of",
        "/v1/sources, query as-of; query type",
        "/v1/minutes, query as-of; query meeting; query type",
        "/v1/declarations, query as-of; query meeting; query type",
        "/v1/instruments, query as-of; query meeting; query type; query character; query standing; query unratified; query authority; query area; query topic",
        "/v1/commitments, query as-of; query by; query to; query meeting; query declaration; query instrument; query due-before; query due-after; query overdue",
        "/v1/discrepancies, query as-of; query meeting; query about"
    })
    void aListDescribesWhatAllListsTakeAndItsOwnFilters(String path, String own) {
        var expected = Stream.concat(
                Arrays.stream(OF_ALL_LISTS.split(", ")), own == null ? Stream.of() : Arrays.stream(own.split("; ")));

        assertThat(described(path)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/instruments/{slug}", "/v1/forums/{slug}", "/v1/forums/{slug}/history"})
    void a_document_describes_as_of_when_and_in_which_language(String path) {
        assertThat(described(path))
                .containsExactlyInAnyOrder(
                        "path slug", "query known-at", "query as-of", "header Min-Position", "query lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=%E1%81%81%E1%81%80",
                "limit=0x10",
                "limit=%2010",
                "due-before=1/2/26",
                "due-before=%E1%81%82%E1%81%80%E1%81%82%E1%81%86-01-01",
                "as-of=%D9%A2%D9%A0%D9%A2%D9%A6-01-01",
                "known-at=%E1%81%81"
            })
    void only_ascii_digits_and_days_of_iso_8601_are_read(String parameter) {
        assertThat(Service.get("/v1/commitments?" + parameter).statusCode()).isEqualTo(400);
        assertThat(Service.get("/v1/commitments?limit=10&due-before=2026-01-01&as-of=2026-01-01")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_acts_describe_their_pages() {
        assertThat(described("/v1/subjects/{kind}/{slug}/acts"))
                .containsExactlyInAnyOrder(
                        "path kind",
                        "path slug",
                        "query known-at",
                        "header Min-Position",
                        "query cursor",
                        "query limit");
    }

    @Test
    void by_which_fields_a_list_is_counted_and_sorted_is_described() {
        assertThat(parameters("/v1/commitments").filter(one -> name(one).equals("query facets")))
                .singleElement()
                .satisfies(facets -> assertThat(facets.get("description").asString())
                        .contains("by, forum, meeting, overdue, party, state, strength, to, year."));
        assertThat(parameters("/v1/commitments").filter(one -> name(one).equals("query sort")))
                .singleElement()
                .satisfies(sort ->
                        assertThat(sort.get("description").asString()).contains("date, due, overdue, state, title."));
    }

    @Test
    void types_and_defaults_are_described() {
        assertThat(parameters("/v1/commitments").filter(one -> name(one).equals("query limit")))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.at("/schema/type").asString()).isEqualTo("integer");
                    assertThat(limit.at("/schema/default").asInt()).isEqualTo(50);
                    assertThat(limit.get("required").asBoolean()).isFalse();
                });
        assertThat(parameters("/v1/commitments").filter(one -> name(one).equals("query state")))
                .singleElement()
                .satisfies(state -> assertThat(state.at("/schema/enum")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/commitments?about=forum:adgmin, about",
        "/v1/forums?meeting=adgmin-6, meeting",
        "/v1/forums?Min-Position=1, Min-Position",
        "/v1/forums/registers?cursor=x, cursor",
        "/v1/commitments?limit=201, limit"
    })
    void whatIsNotDescribedOrNoValueIsRefusedByName(String path, String parameter) {
        var answer = Service.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).get("errors")).hasSize(1);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
    }

    @Test
    void who_asks_for_an_unknown_parameter_is_told_the_known_ones() {
        var answer = Service.json(Service.get("/v1/forums?colour=red"));

        assertThat(answer.at("/errors/0/detail").asString())
                .contains("[as-of, cursor, facets, forum, known-at, lang, limit, party, sort, source, state]");
    }

    private static Stream<String> described(String path) {
        return parameters(path).map(ListParametersTest::name);
    }

    private static Stream<JsonNode> parameters(String path) {
        var paths = Service.json(Service.get("/v3/api-docs")).get("paths");
        return paths.get(path).at("/get/parameters").valueStream();
    }

    private static String name(JsonNode parameter) {
        return parameter.get("in").asString() + " " + parameter.get("name").asString();
    }
}
