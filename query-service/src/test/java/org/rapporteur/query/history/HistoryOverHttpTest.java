package org.rapporteur.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class HistoryOverHttpTest {

    private static long last;

    @BeforeAll
    static void given() {
        last = new Deeds(Service.recording(), "deeds").record();
    }

    @Test
    void it_has_exactly_these_keys_in_this_order() {
        var history = Service.json(Service.get("/v1/forums/deeds/history"));

        assertThat(keys(history)).containsExactly("forum", "position", "unsettled", "items");
        assertThat(keys(history.get("forum"))).containsExactly("id", "title", "predecessor");
        assertThat(keys(history.get("items").get(0)))
                .containsExactly(
                        "ordinal",
                        "meeting",
                        "title",
                        "state",
                        "start",
                        "end",
                        "host",
                        "place",
                        "format",
                        "chair",
                        "theme",
                        "declarations",
                        "instruments",
                        "outcomes",
                        "commitments",
                        "discrepancies",
                        "unsettled",
                        "previous",
                        "next",
                        "sources");
    }

    @Test
    void a_meeting_has_all_that_belongs_to_it() {
        assertThat(item(1))
                .isEqualTo(CanonicalJson.mapper()
                        .readTree(
                                """
                                {"ordinal": 2, "meeting": "meeting:deeds-2", "title": "Meeting 2", "state": "CONCLUDED",
                                 "start": "2025-01-16", "end": null, "host": "TH", "place": null, "format": "in-person",
                                 "chair": {"name": "A Chair", "role": "Minister"}, "theme": null,
                                 "declarations": [{"id": "declaration:deeds", "title": "Declaration", "state": "ADOPTED", "verb": "adopted"}],
                                 "instruments": [{"id": "instrument:deeds", "title": "Memorandum", "parties": ["KH", "TH"], "state": "SIGNED"}],
                                 "outcomes": [{"verb": "endorsed", "asReported": "gave its nod to", "kind": "guide", "title": "A guide", "addressees": []}],
                                 "commitments": [{"id": "commitment:deeds", "by": ["MM"], "title": "Pledge", "state": "MADE"}],
                                 "discrepancies": [
                                   {"id": "discrepancy:deeds-open", "about": "meeting:deeds-2", "attribute": "chair", "pointer": "/chair",
                                    "question": "Which?", "state": "OPEN", "certainty": "YES", "settled": false,
                                    "values": [{"value": "said", "kind": "PRESS", "witnesses": 1, "byKind": {"PRESS": 1}}],
                                    "bestEvidence": {"prevalence": "ONE_VALUE_PREVAILS", "value": "said", "kind": "PRESS", "witnesses": 1},
                                    "ruling": null},
                                   {"id": "discrepancy:deeds-settled", "about": "declaration:deeds", "attribute": "title",
                                    "pointer": "/declarations/0/title",
                                    "question": "Which?", "state": "SETTLED", "certainty": "YES", "settled": true,
                                    "values": [{"value": "said", "kind": "PRESS", "witnesses": 1, "byKind": {"PRESS": 1}}],
                                    "bestEvidence": {"prevalence": "ONE_VALUE_PREVAILS", "value": "said", "kind": "PRESS", "witnesses": 1},
                                    "ruling": {"value": null, "reasoning": "Because.", "by": null, "authority": null, "follows": null,
                                               "on": null, "recorded": "TODAY",
                                               "citations": [{"source": "source:deeds", "locator": null, "remark": null, "attribute": null}]}}],
                                 "unsettled": 1,
                                 "previous": {"ordinal": 1, "meeting": "meeting:deeds-1", "host": null, "start": "2024-02-01"},
                                 "next": {"ordinal": 3, "meeting": "meeting:deeds-3", "host": "BN", "start": "2027-01"},
                                 "sources": ["source:deeds"]}
                                """
                                        .replace("TODAY", recorded())));
    }

    @Test
    void what_is_not_on_record_is_null_and_lists_are_empty() {
        var first = item(0);

        assertThat(first.get("host").isNull()).isTrue();
        assertThat(first.get("chair").isNull()).isTrue();
        assertThat(first.get("previous").isNull()).isTrue();
        assertThat(first.get("declarations").isArray()).isTrue();
        assertThat(first.get("outcomes")).isEmpty();
        assertThat(item(2).get("state").asString()).isEqualTo("PLANNED");
        assertThat(item(2).get("next").isNull()).isTrue();
    }

    @Test
    void it_holds_to_the_position_that_it_says() {
        var answer = Service.get("/v1/forums/deeds/history?known-at=" + last);

        assertThat(answer.headers().firstValue("ETag").orElseThrow()).matches("\"[0-9a-f]{24}\"");
        assertThat(answer.headers().firstValue("Ledger-Position")).hasValue(Long.toString(last));
        assertThat(Service.json(answer).get("position").asLong()).isEqualTo(last);
    }

    @Test
    void before_the_ruling_the_question_was_open() {
        var before = Service.json(Service.get("/v1/forums/deeds/history?known-at=" + (last - 1)));

        var disputes = before.get("items").get(1).get("discrepancies");
        assertThat(disputes.get(1).get("id").asString()).isEqualTo("discrepancy:deeds-settled");
        assertThat(disputes.get(1).get("settled").asBoolean()).isFalse();
    }

    @Test
    void text_comes_in_the_language_asked_for_else_english_else_the_original() {
        var malay = Service.get("/v1/forums/deeds/history", "Accept-Language", "ms-MY, en;q=0.5");
        assertThat(title(malay.body(), 0)).isEqualTo("Mesyuarat 1");
        assertThat(malay.headers().firstValue("Content-Language")).hasValue("en, ms");

        assertThat(title(
                        Service.get("/v1/forums/deeds/history", "Accept-Language", "th")
                                .body(),
                        0))
                .isEqualTo("Meeting 1");
        assertThat(title(Service.get("/v1/forums/deeds/history?lang=ms").body(), 0))
                .isEqualTo("Mesyuarat 1");
    }

    @Test
    void all_languages_are_a_map() {
        var title = Service.json(Service.get("/v1/forums/deeds/history?lang=*"))
                .get("items")
                .get(0)
                .get("title");

        assertThat(title.get("ms").asString()).isEqualTo("Mesyuarat 1");
        assertThat(title.get("en-t-ms").asString()).isEqualTo("Meeting 1");
    }

    @Test
    void a_testimony_says_what_kind_of_source_gives_it() {
        var dispute = Service.json(Service.get("/v1/discrepancies/deeds-open"));

        var witness = dispute.get("testimonies").get(0).get("witnesses").get(0);
        assertThat(witness.get("source").asString()).isEqualTo("source:deeds");
        assertThat(witness.get("type").asString()).isEqualTo("PRESS");
        assertThat(witness.get("derivations").isEmpty()).isTrue();
        assertThat(witness.get("counts").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_forum_has_none() {
        assertThat(Service.get("/v1/forums/unheard-of/history").statusCode()).isEqualTo(404);
    }

    private static String recorded() {
        return item(1).at("/discrepancies/1/ruling/recorded").asString();
    }

    private static JsonNode item(int index) {
        return Service.json(Service.get("/v1/forums/deeds/history"))
                .get("items")
                .get(index);
    }

    private static String title(String body, int index) {
        return CanonicalJson.mapper()
                .readTree(body)
                .get("items")
                .get(index)
                .get("title")
                .asString();
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
