package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.launcher.Running;
import tools.jackson.databind.JsonNode;

/** What the sources of the sample disagree on, beside what it is about. */
@ExtendWith(StartedSystem.class)
class DiscrepanciesTest {

    private static final Map<String, String> PLURALS = Map.of(
            "meeting",
            "meetings",
            "instrument",
            "instruments",
            "declaration",
            "declarations",
            "commitment",
            "commitments");

    @Test
    void eachStandsBesideTheAttributeThatItIsAbout(Running running) throws Exception {
        var all = get(running, "/v1/discrepancies?limit=200")
                .path("items")
                .valueStream()
                .filter(one -> !one.path("attribute").isNull())
                .toList();

        assertThat(all).hasSizeGreaterThan(20);
        for (var one : all) {
            var about = List.of(one.path("about").asString().split(":"));
            var document = get(running, "/v1/" + PLURALS.get(about.get(0)) + "/" + about.get(1));
            var note = note(document, one.path("id").asString());
            assertThat(note.path("state")).isEqualTo(one.path("state"));
            assertThat(note.path("bestEvidence")).isEqualTo(one.path("bestEvidence"));
            assertThat(note.path("pointer").isString())
                    .as("%s in %s", one, document)
                    .isTrue();
            assertThat(document.at(note.path("pointer").asString()).isMissingNode())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calendar?forum=adgmin, items, meeting:adgmin-3, adgmin-3-dates, /start",
        "/v1/attendance?meeting=id-vn-2023-05-10, items, meeting:id-vn-2023-05-10, vn-minister-office-2023, ''",
        "/v1/parties/ID, instruments/items, instrument:mou-id-vn-2023, mou-id-vn-2023-state, /state",
        "/v1/parties/MY, instruments/items, instrument:rcep, rcep-malaysia-day, /effect/since",
        "/v1/network?party=ID, nodes, instrument:mou-id-vn-2023, mou-id-vn-2023-state, /state"
    })
    void andBesideWhateverElseShowsIt(
            String path, String entries, String subject, String discrepancy, String pointer, Running running)
            throws Exception {
        var entry = get(running, path)
                .at("/" + entries)
                .valueStream()
                .filter(one -> Stream.of("meeting", "instrument", "id")
                        .anyMatch(name -> one.path(name).asString("").equals(subject)))
                .findFirst()
                .orElseThrow();

        var note = note(entry, "discrepancy:" + discrepancy);

        assertThat(note.path("pointer").asString()).isEqualTo(pointer);
        assertThat(entry.at(pointer).isMissingNode()).isFalse();
        assertThat(note.path("about").asString()).isEqualTo(subject);
    }

    @Test
    void theHistoryCountsTheUnsettledOnes(Running running) throws Exception {
        var history = get(running, "/v1/forums/adgmin/history");

        for (var item : history.path("items"))
            assertThat(item.path("discrepancies")
                            .valueStream()
                            .filter(one -> !one.path("settled").asBoolean())
                            .count())
                    .isEqualTo(item.path("unsettled").asLong());
        assertThat(history.path("unsettled").asLong()).isPositive();
    }

    private static JsonNode note(JsonNode document, String id) {
        return document.path("discrepancies")
                .valueStream()
                .filter(note -> note.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " does not stand in " + document));
    }

    private static JsonNode get(Running running, String path) throws Exception {
        var head = Http.json(running.portal().resolve("/v1/views")).path("head").asString();
        return Http.json(running.portal().resolve(path), "Min-Position", head);
    }
}
