package org.rapporteur.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

@Timeout(60)
@Tag("elsewhere")
class CalendarOverHttpTest {

    private static final String FORUM = "forum=cal";

    @BeforeAll
    static void given() {
        act(1, held("2024-02-01", "2024-02-02"));
        act(2, planned(2, "2025-01-16", "2025-01-17"), new Convened(null, List.of(), null));
        act(3, planned(3, "2026-01", null));
        act(4, planned(4, "2027-01-14", null), new Cancelled(Localized.of("en", "Flood"), null));
        act(5, planned(5, null, null));
    }

    @Test
    void meetings_come_in_the_order_of_their_days() {
        assertThat(meetings(FORUM)).containsExactly("1", "2", "3", "4", "5");
        assertThat(meetings(FORUM + "&from=2024-02-02&to=2025-01-16")).containsExactly("1", "2");
        assertThat(meetings(FORUM + "&from=2026-01-10")).containsExactly("3", "4");
        assertThat(meetings(FORUM + "&from=2026-01-10&to=2026-12-31")).containsExactly("3");
        assertThat(meetings(FORUM + "&to=2024-02-01")).containsExactly("1");
        assertThat(meetings(FORUM + "&state=CONVENED")).containsExactly("2");
        assertThat(meetings(FORUM + "&state=PLANNED")).containsExactly("3", "5");
    }

    @Test
    void it_is_said_which_days_are_intended_and_which_may_be_meant() {
        var items = json(FORUM + "&from=2024-01-01&to=2026-01-10").get("items");

        assertThat(items.get(0).get("intended").asBoolean()).isFalse();
        assertThat(items.get(0).get("end").asString()).isEqualTo("2024-02-02");
        assertThat(items.get(1).get("intended").asBoolean()).isTrue();
        assertThat(items.get(1).get("within").asString()).isEqualTo("YES");
        assertThat(items.get(2).get("within").asString()).isEqualTo("POSSIBLY");
    }

    @Test
    void it_goes_on_where_a_page_ended() {
        var first = json(FORUM + "&limit=2");
        var second = json(FORUM + "&limit=3&cursor=" + first.get("next").asString());

        assertThat(second.get("items").get(0).get("ordinal").asInt()).isEqualTo(3);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("position")).isEqualTo(first.get("position"));
    }

    @Test
    void programs_that_keep_calendars_read_it() throws IOException, ParserException {
        var answer = Service.get("/v1/calendar.ics?" + FORUM);
        var events =
                new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponents("VEVENT");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(events).hasSize(3);
        assertThat(events)
                .extracting(event -> event.getRequiredProperty("UID").getValue())
                .containsExactly("meeting:cal-1", "meeting:cal-2", "meeting:cal-4");
        assertThat(events)
                .extracting(event -> event.getRequiredProperty("STATUS").getValue())
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:20240201\r\n", "DTEND;VALUE=DATE:20240203\r\n", "SUMMARY:Meeting 1\r\n");
    }

    @ParameterizedTest
    @CsvSource({"from=yesterday, from", "from=2025-02-01&to=2025-01-01, to", "colour=red, colour", "forum=A, forum"})
    void what_is_no_parameter_is_refused_by_name(String query, String parameter) {
        for (var path : List.of("/v1/calendar?", "/v1/calendar.ics?")) {
            var answer = Service.get(path + query);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
        }
    }

    private static List<String> meetings(String query) {
        return json(query)
                .get("items")
                .valueStream()
                .map(item -> item.get("ordinal").asString())
                .toList();
    }

    private static JsonNode json(String query) {
        return Service.json(Service.get("/v1/calendar?" + query));
    }

    private static void act(int ordinal, MeetingEvent... events) {
        Service.recording().act("meeting:cal-" + ordinal, List.of(), events);
    }

    private static Held held(String start, String end) {
        return new Held(
                Localized.of("en", "Meeting 1"),
                new ForumId("forum:cal"),
                1,
                period(start, end),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Planned planned(int ordinal, @Nullable String start, @Nullable String end) {
        return new Planned(
                null, new ForumId("forum:cal"), ordinal, period(start, end), null, null, null, null, null, List.of());
    }

    private static Period period(@Nullable String start, @Nullable String end) {
        return new Period(day(start), day(end));
    }

    private static @Nullable EffectiveDate day(@Nullable String edtf) {
        return edtf == null ? null : new EffectiveDate(edtf);
    }
}
