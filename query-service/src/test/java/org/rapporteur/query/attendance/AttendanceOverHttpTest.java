package org.rapporteur.query.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class AttendanceOverHttpTest {

    @BeforeAll
    static void given() {
        act(2, "2025-01-16", attended("TH", Presence.PRESENT), attended("KH", Presence.ABSENT));
        act(1, "2024-02-01", attended("agency:th-mdes", Presence.BY_VIDEO), attended("KH", Presence.PRESENT));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 KH; 1 agency:th-mdes; 2 KH; 2 TH",
        "&meeting=att-1, 1 KH; 1 agency:th-mdes",
        "&party=TH, 1 agency:th-mdes; 2 TH",
        "&party=agency:th-mdes, 1 agency:th-mdes",
        "&presence=ABSENT, 2 KH",
        "&party=KH&presence=PRESENT, 1 KH"
    })
    void whoWasAtWhichMeetingOfAForum(String query, String rows) {
        assertThat(json("forum=att" + query)
                        .get("items")
                        .valueStream()
                        .map(row -> row.get("ordinal").asString() + " "
                                + row.get("party").asString()))
                .containsExactly(rows.split("; "));
    }

    @Test
    void a_row_says_who_led_at_what_level_and_when() {
        var row = json("meeting=att-2&party=TH").get("items").get(0);

        assertThat(row.get("head").get("name").asString()).isEqualTo("A Minister");
        assertThat(row.get("level").asString()).isEqualTo("minister");
        assertThat(row.get("start").asString()).isEqualTo("2025-01-16");
        assertThat(row.get("meeting").asString()).isEqualTo("meeting:att-2");
    }

    @Test
    void it_goes_on_where_a_page_ended() {
        var first = json("forum=att&limit=3");
        var second = json("forum=att&limit=3&cursor=" + first.get("next").asString());

        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("items").get(0).get("party").asString()).isEqualTo("TH");
    }

    @ParameterizedTest
    @CsvSource({"presence=LATE, presence", "party=XX, party", "state=PLANNED, state"})
    void what_is_no_parameter_is_refused_by_name(String query, String parameter) {
        var answer = Service.get("/v1/attendance?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
    }

    private static JsonNode json(String query) {
        return Service.json(Service.get("/v1/attendance?" + query));
    }

    private static AttendanceRecorded attended(String party, Presence presence) {
        return new AttendanceRecorded(
                new Attendance(new Party(party), presence, new Person("A Minister", null), "minister"));
    }

    private static void act(int ordinal, String day, AttendanceRecorded... attended) {
        var subject = "meeting:att-" + ordinal;
        Service.recording().act(subject, List.of(), attended);
        Service.recording()
                .act(
                        subject,
                        List.of(),
                        new Held(
                                null,
                                new ForumId("forum:att"),
                                ordinal,
                                new Period(new EffectiveDate(day), null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of()));
    }
}
