package org.rapporteur.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** Lists that are counted and sorted: promises of Andorra's neighbour Gibraltar, and instruments of the Faroe Islands. */
@Timeout(60)
class ArrangedListsTest {

    private static final Party GIBRALTAR = new Party("GI");
    private static final Party FAROES = new Party("FO");

    @BeforeAll
    static void given() {
        promised("arranged-1", "Élan", "2024-05-01", "2025-01-01", GIBRALTAR);
        promised("arranged-2", "beacon", "2025-05-01", "2030-01-01", GIBRALTAR, new Party("agency:gi-post"));
        promised("arranged-3", "Anchor", null, null, GIBRALTAR);
        promised("arranged-4", "Delta", "2024-05-01", "2026-01-01", GIBRALTAR);
        Service.recording()
                .act("commitment:arranged-4", List.of(), new Fulfilled(null, new EffectiveDate("2025-06-01")));
        reported("arranged-a", InstrumentType.TREATY, "Sea Cables", "Satellites");
        reported("arranged-b", InstrumentType.TREATY, "Sea Cables");
        reported("arranged-c", InstrumentType.LETTER_OF_INTENT, "Cyber Security");
    }

    @Test
    void values_are_counted_as_of_the_day() {
        var then = list("/v1/commitments?party=GI&facets=state,overdue,year,by&as-of=2025-03-01");
        var later = list("/v1/commitments?party=GI&facets=state&as-of=2040-01-01");

        assertThat(counts(then, "overdue")).containsExactly("NO 3", "YES 1");
        assertThat(counts(then, "year")).containsExactly("2024 2", "2025 1");
        assertThat(counts(then, "by")).containsExactly("GI 4", "agency:gi-post 1");
        assertThat(counts(later, "state")).containsExactly("ELAPSED 2", "FULFILLED 1", "MADE 1");
        assertThat(list("/v1/commitments?party=GI").has("facets")).isFalse();
    }

    @Test
    void a_count_is_that_of_the_list_with_the_same_filters() {
        var counted =
                list("/v1/commitments?party=GI&facets=state&as-of=2025-07-01").at("/facets/state");

        assertThat(counted.valueStream()).isNotEmpty().allSatisfy(count -> assertThat(
                        list("/v1/commitments?party=GI&as-of=2025-07-01&state="
                                        + count.get("value").asString())
                                .get("items"))
                .hasSize(count.get("count").asInt()));
        assertThat(counts(list("/v1/commitments?party=GI&state=FULFILLED&facets=state,year"), "year"))
                .containsExactly("2024 1");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 3 2 4 1",
        "-title, 1 4 2 3",
        "date, 1 4 2 3",
        "-date, 2 1 4 3",
        "due, 1 4 2 3",
        "'date,title', 4 1 2 3",
        "'-state,title', 4 1 3 2"
    })
    void aListIsSortedByItsFields(String sort, String order) {
        var all = list("/v1/commitments?party=GI&as-of=2025-03-01&sort=" + sort);
        var paged = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = list("/v1/commitments?party=GI&as-of=2025-03-01&limit=1&sort=" + sort + next);
            paged.addAll(numbers(page));
            next = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        }

        assertThat(String.join(" ", numbers(all))).isEqualTo(order);
        assertThat(paged).isEqualTo(numbers(all));
    }

    @ParameterizedTest
    @CsvSource({"GG, ''", "JE, &sort=title", "IM, '&sort=-date,title'"})
    void pages_stay_as_the_first_one_was_while_others_write(String code, String sort) throws Exception {
        var party = new Party(code);
        var slug = "steady-" + code.toLowerCase(Locale.ROOT) + "-";
        var path = "/v1/commitments?limit=3&party=" + code + sort;
        for (var number = 0; number < 10; number++)
            promised(slug + number, "T" + number % 3, "2024-05-0" + (1 + number % 4), null, party);
        var expected = ids(list("/v1/commitments?party=" + code + sort));
        var first = list(path);
        var found = new ArrayList<>(ids(first));
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> {
            for (var number = 0; done.getCount() > 0 && number < 400; number++) {
                promised(slug + number % 10 + "-" + number, "A", "2020", null, party);
                Service.recording().act("commitment:" + slug + number % 10, List.of(), new Fulfilled(null, null));
                begun.countDown();
            }
        });
        assertThat(begun.await(90, TimeUnit.SECONDS)).isTrue();
        for (var page = first; !page.get("next").isNull(); ) {
            page = list(path + "&cursor=" + page.get("next").asString());
            assertThat(page.get("position")).isEqualTo(first.get("position"));
            found.addAll(ids(page));
        }
        done.countDown();
        writer.get(90, TimeUnit.SECONDS);

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "area=sea%20cables, a b",
        "area=SEA%20CABLES, a b",
        "area=sea, ''",
        "topic=sea, a b",
        "topic=cables%20sea, a b",
        "topic=sea%20satellites, a",
        "topic=security, c",
        "topic=arranged, a b c",
        "topic=nothing, ''",
        "topic=-, ''"
    })
    void instrumentsAreFoundByAreaAndTopic(String query, String found) {
        assertThat(ids(list("/v1/instruments?party=FO&" + query)).stream().map(id -> id.substring(id.length() - 1)))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void areas_and_types_are_counted() {
        var counted = list("/v1/instruments?party=FO&facets=area,type,party,standing&limit=1");

        assertThat(counts(counted, "area")).containsExactly("sea cables 2", "cyber security 1", "satellites 1");
        assertThat(counts(counted, "type")).containsExactly("TREATY 2", "LETTER_OF_INTENT 1");
        assertThat(counts(counted, "party")).containsExactly("FO 3");
        assertThat(counts(counted, "standing")).containsExactly("EXPECTED 3");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/commitments?facets=colour, facets",
        "/v1/commitments?facets=title, facets",
        "/v1/commitments?sort=colour, sort",
        "/v1/commitments?sort=by, sort",
        "/v1/instruments?sort=-, sort",
        "/v1/meetings?facets=overdue, facets",
        "/v1/attendance?sort=colour, sort",
        "/v1/calendar?facets=colour, facets",
        "/v1/parties?facets=colour, facets"
    })
    void whatIsNoFieldIsNamed(String path, String parameter) {
        var answer = Service.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
        assertThat(Service.json(answer).at("/errors/0/detail").asString()).contains("Known fields: [");
    }

    @ParameterizedTest
    @CsvSource({"sort=title, ''", "'', sort=title", "sort=title, sort=date", "sort=title, 'sort=title,date'"})
    void the_cursor_of_another_order_is_refused(String one, String other) {
        var cursor = list("/v1/commitments?party=GI&limit=1&" + one).get("next").asString();

        var answer = Service.get("/v1/commitments?party=GI&limit=1&" + other + "&cursor=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo("cursor");
    }

    private static JsonNode list(String path) {
        var answer = Service.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.json(answer);
    }

    private static List<String> counts(JsonNode list, String field) {
        return list.get("facets")
                .get(field)
                .valueStream()
                .map(count ->
                        count.get("value").asString() + " " + count.get("count").asString())
                .toList();
    }

    private static List<String> ids(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static List<String> numbers(JsonNode list) {
        return ids(list).stream().map(id -> id.substring(id.length() - 1)).toList();
    }

    private static void promised(String slug, String title, @Nullable String on, @Nullable String due, Party... by) {
        Service.recording()
                .act(
                        "commitment:" + slug,
                        List.of(),
                        new Made(
                                Localized.of("fr", title),
                                List.of(by),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                on == null ? null : new EffectiveDate(on),
                                due == null ? null : new EffectiveDate(due),
                                null));
    }

    private static void reported(String slug, InstrumentType type, String... areas) {
        var spoken =
                List.of(areas).stream().map(area -> Localized.of("en", area)).toList();
        Service.recording()
                .act(
                        "instrument:" + slug,
                        List.of(),
                        new Reported(
                                Localized.of("en", "Arranged"),
                                type,
                                LegalCharacter.UNSPECIFIED,
                                List.of(FAROES),
                                List.of(),
                                spoken));
    }
}
