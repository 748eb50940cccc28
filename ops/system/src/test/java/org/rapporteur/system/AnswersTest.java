package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.launcher.Running;
import tools.jackson.databind.JsonNode;

/** Every document of the sample, in every list and by itself, is as the service describes its answers. */
@ExtendWith(StartedSystem.class)
class AnswersTest {

    static Stream<String> registers() {
        return Stream.of(
                "forums",
                "meetings",
                "minutes",
                "declarations",
                "instruments",
                "commitments",
                "sources",
                "discrepancies");
    }

    @ParameterizedTest
    @MethodSource("registers")
    void eachAnswerKeepsToItsDescription(String register, Running running) throws Exception {
        var list = running.portal().resolve("/v1/" + register + "?limit=100");
        var items = Http.json(list).path("items");
        for (var item : items) {
            var document = one(running.portal(), register, item);
            Http.json(document);
            Http.json(URI.create(document + "?lang=*&as-of=2024-06-30"));
        }
        Http.json(URI.create(list + "&lang=*"));
        assertThat(Http.answersHeld(running.portal())).isGreaterThanOrEqualTo(2 * items.size() + 2);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsComposedDoesToo(String path, Running running) throws Exception {
        var before = Http.answersHeld(running.portal());
        Http.json(running.portal().resolve(path));
        assertThat(Http.answersHeld(running.portal())).isGreaterThan(before);
    }

    static List<String> others() {
        return List.of(
                "/v1/forums/adgmin/history",
                "/v1/forums/adgmin/history?lang=*",
                "/v1/forums/none/history",
                "/v1/subjects/meetings/adgmin-5/acts",
                "/v1/subjects/instruments/rcep/acts",
                "/v1/calendar",
                "/v1/attendance",
                "/v1/parties",
                "/v1/parties/TH?lang=*",
                "/v1/parties/MY",
                "/v1/network?forum=adgmin",
                "/v1/views",
                "/v1/meetings?colour=red",
                "/v1/meetings?known-at=never");
    }

    private static URI one(URI portal, String register, JsonNode item) {
        var id = item.has("id") ? item.path("id") : item.path("forum");
        var slug = id.asString().replaceAll(".*:", "");
        return portal.resolve("/v1/" + register + "/" + slug);
    }
}
