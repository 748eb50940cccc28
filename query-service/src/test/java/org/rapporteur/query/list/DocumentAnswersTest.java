package org.rapporteur.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;

@Timeout(60)
@Tag("elsewhere")
class DocumentAnswersTest {

    private static long made;
    private static long fulfilled;

    @BeforeAll
    static void given() {
        for (var number : List.of("1", "2", "3"))
            made = Service.recording()
                    .act("commitment:registers-" + number, List.of(), made("MC"))
                    .last();
        fulfilled = Service.recording()
                .act("commitment:registers-2", List.of(), new Fulfilled(null, null))
                .last();
    }

    @Test
    void a_document_says_its_version_and_how_far_it_holds() {
        var answer = Service.get("/v1/commitments/registers-2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tag(answer)).matches("\"1-[0-9a-f]{24}\"");
        assertThat(position(answer)).isGreaterThanOrEqualTo(fulfilled);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(Service.json(answer).get("state").asString()).isEqualTo("FULFILLED");
        assertThat(Service.json(answer).get("due").isNull()).isTrue();
        assertThat(Service.json(answer).get("progress").isEmpty()).isTrue();
    }

    @Test
    void who_has_it_already_is_told_so() {
        var path = "/v1/commitments/registers-2?as-of=2026-01-01";
        var tag = tag(Service.get(path));

        for (var known : List.of(tag, "\"x\", " + tag, "W/" + tag, "*")) {
            var answer = Service.get(path, "If-None-Match", known);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag);
        }
        assertThat(Service.get(path, "If-None-Match", "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void another_day_or_language_that_changes_the_answer_is_not_taken_for_the_same() {
        Service.recording().act("commitment:registers-due", List.of(), made("LI", new EffectiveDate("2025-06-30")));
        var before = tag(Service.get("/v1/commitments/registers-due?as-of=2027-06-29"));

        var same = Service.get("/v1/commitments/registers-due?as-of=2027-06-29", "If-None-Match", before);
        assertThat(same.statusCode()).isEqualTo(304);
        for (var other : List.of("?as-of=2025-06-29", "?as-of=2027-06-29&lang=*")) {
            var answer = Service.get("/v1/commitments/registers-due" + other, "If-None-Match", before);
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(tag(answer)).startsWith("\"0-").isNotEqualTo(before);
        }
        assertThat(Service.get("/v1/commitments?party=LI&as-of=2025-06-29", "If-None-Match", before)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_list_is_written_in_the_languages_of_its_reader() {
        var all = Service.get("/v1/commitments?party=MC&lang=*");
        var one = Service.get("/v1/commitments?party=MC&lang=th", "Accept-Language", "en");

        assertThat(Service.json(all).at("/items/0/title/en").asString()).isEqualTo("A pledge");
        assertThat(Service.json(one).at("/items/0/title").asString()).isEqualTo("A pledge");
        assertThat(one.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(one.headers().firstValue("Vary")).hasValue("Accept-Language");
        assertThat(tag(one)).isNotEqualTo(tag(all));
    }

    @Test
    void what_was_known_earlier_is_answered_as_it_was() {
        var answer = Service.get("/v1/commitments/registers-2?known-at=" + made);

        assertThat(tag(answer)).startsWith("\"0-");
        assertThat(position(answer)).isEqualTo(made);
        assertThat(Service.json(answer).get("state").asString()).isEqualTo("MADE");
        assertThat(Service.get("/v1/commitments/registers-2?known-at=2020-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_list_is_filtered_and_goes_on_at_the_position_of_its_first_page() {
        var first = Service.json(Service.get("/v1/commitments?party=MC&limit=2"));
        Service.recording().act("commitment:registers-0", List.of(), made("MC"));
        var second = Service.json(Service.get(
                "/v1/commitments?party=MC&limit=2&cursor=" + first.get("next").asString()));

        var ids = new ArrayList<String>();
        for (var page : List.of(first, second))
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
        assertThat(ids)
                .contains("commitment:registers-1", "commitment:registers-2", "commitment:registers-3")
                .isSorted();
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("position")).isEqualTo(first.get("position"));
        assertThat(first.properties().stream().map(entry -> entry.getKey()))
                .containsExactlyInAnyOrder("items", "next", "position");
    }

    @ParameterizedTest
    @CsvSource({
        "state=FULFILLED&party=MC, commitment:registers-2",
        "forum=registers&state=FULFILLED, commitment:registers-2",
        "meeting=registers-7&state=FULFILLED, commitment:registers-2"
    })
    void filtersNarrow(String query, String id) {
        var items = Service.json(Service.get("/v1/commitments?" + query)).get("items");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "meetings, PLANNED",
        "minutes, ISSUED",
        "declarations, ADOPTED",
        "instruments, SIGNED",
        "commitments, MADE",
        "discrepancies, OPEN",
        "sources, REGISTERED",
        "forums, ANY"
    })
    void everyListIsFilteredByForumPartyAndState(String kind, String state) {
        var answer = Service.get("/v1/" + kind + "?forum=nowhere&party=VA&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Service.json(answer).get("items").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/commitments?colour=red, colour",
        "/v1/commitments?limit=0, limit",
        "/v1/commitments?limit=many, limit",
        "/v1/commitments?party=QQ, party",
        "/v1/commitments?forum=A, forum",
        "/v1/commitments?state=DONE, state",
        "/v1/commitments?cursor=x, cursor",
        "/v1/commitments?known-at=yesterday, known-at",
        "/v1/commitments?known-at=-1, known-at",
        "/v1/commitments?known-at=99999999, known-at",
        "/v1/commitments/registers-1?as=of, as"
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        var answer = Service.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Service.json(answer).get("errors").get(0).get("pointer").asString())
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"/v1/commitments/unheard-of", "/v1/commitments/X", "/v1/nothings", "/v1/subjects/nothings/aa/acts"})
    void what_is_not_on_record_is_not_found(String path) {
        assertThat(Service.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_yet_is_waited_for_and_then_refused() {
        var answer = Service.get("/v1/commitments", "Min-Position", "99999999");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Service.json(answer).get("position").asLong()).isGreaterThanOrEqualTo(fulfilled);
    }

    @Test
    void nothing_is_written_here() {
        var answer = Service.post("/v1/commitments/registers-1");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void the_acts_of_a_subject_are_there_as_they_were_recorded() {
        var answer = Service.json(Service.get("/v1/subjects/commitments/registers-2/acts"));

        var acts = answer.get("items");
        assertThat(acts).hasSize(2);
        assertThat(acts.get(1).get("act").asString()).isEqualTo("record");
        assertThat(acts.get(1).get("actor").asString()).isEqualTo("clerk");
        assertThat(acts.get(1).get("position").asLong()).isEqualTo(fulfilled);
        assertThat(acts.get(1).get("reason").isNull()).isTrue();
        assertThat(acts.get(1).get("events").get(0).get("type").asString()).isEqualTo("commitment.Fulfilled");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static Made made(String party) {
        return made(party, null);
    }

    private static Made made(String party, @Nullable EffectiveDate due) {
        var meeting = new MeetingId("meeting:registers-7");
        return new Made(
                Localized.of("en", "A pledge"),
                List.of(new Party(party)),
                List.of(),
                null,
                null,
                meeting,
                null,
                null,
                null,
                null,
                null,
                due,
                null);
    }

    private static long position(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Ledger-Position").orElse(-2);
    }
}
