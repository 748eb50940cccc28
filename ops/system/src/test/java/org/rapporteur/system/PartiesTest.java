package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import tools.jackson.databind.JsonNode;

/** What the sample says of its parties, and how all of it hangs together. */
@ExtendWith(StartedSystem.class)
class PartiesTest {

    @Test
    void whatThailandSignedAndHostedIsInItsProfile(Running running) throws Exception {
        var profile = json(running, "/v1/parties/TH");

        assertThat(values(profile.at("/instruments/items"), "instrument"))
                .contains("instrument:mou-th-kh-2025", "instrument:mou-th-ph-2025");
        assertThat(profile.at("/attended/items").valueStream().filter(one -> one.path("host")
                        .asBoolean()))
                .extracting(one -> one.path("meeting").asString())
                .contains("meeting:adgmin-5");
        assertThat(values(profile.path("periods"), "forum")).contains("forum:adgmin");
        assertThat(values(profile.path("agencies"), "")).contains("agency:th-des");
        assertThat(json(running, "/v1/parties/agency%3Ath-des").path("state").asString())
                .isEqualTo("TH");
    }

    @Test
    void theNetworkLeadsFromThailandThroughAMemorandumToAMeeting(Running running) throws Exception {
        var edges = json(running, "/v1/network?party=TH").path("edges");

        assertThat(edges.valueStream()
                        .map(edge -> edge.path("from").asString() + " "
                                + edge.path("kind").asString() + " "
                                + edge.path("to").asString()))
                .contains(
                        "TH SIGNED instrument:mou-th-kh-2025",
                        "KH SIGNED instrument:mou-th-kh-2025",
                        "instrument:mou-th-kh-2025 HELD_AT meeting:adgmin-5",
                        "TH HOSTED meeting:adgmin-5",
                        "meeting:adgmin-5 MEETING_OF forum:adgmin");
    }

    @Test
    void theRegisterIsCountedByAreaAndSorted(Running running) throws Exception {
        var register = json(running, "/v1/instruments?area=Cybersecurity&facets=party,year&sort=-date");

        assertThat(values(register.path("items"), "id")).contains("instrument:mou-th-kh-2025");
        assertThat(values(register.at("/facets/party"), "value")).contains("TH", "KH", "agency:th-des");
        assertThat(values(register.at("/facets/year"), "value")).contains("2025");
    }

    private static JsonNode json(Running running, String path) throws Exception {
        var head = Http.json(running.portal().resolve("/v1/views")).path("head").asString();
        return Http.json(running.portal().resolve(path), "Min-Position", head);
    }

    private static Stream<String> values(JsonNode items, String member) {
        return items.valueStream()
                .map(item ->
                        member.isEmpty() ? item.asString() : item.path(member).asString());
    }
}
