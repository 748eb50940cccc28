package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** A meeting of Fiji and Tonga, of which sources tell different things, beside the entries of what is composed of it. */
@Timeout(60)
class EntriesOverHttpTest {

    private static final Party FIJI = new Party("FJ");
    private static final MeetingId MEETING = new MeetingId("meeting:entries-1");

    private static long before;

    @BeforeAll
    static void given() {
        act("forum:entries", new Established(text("Entries"), null, null), new MemberAdmitted(FIJI, null, null));
        act("meeting:entries-1", attended(FIJI), attended(new Party("TO")), held());
        act(
                "instrument:entries",
                new Signed(FIJI, SignatureKind.SIMPLE, null, null, List.of(), day("2025-03-03"), MEETING, null));
        act(
                "commitment:entries",
                new Made(
                        text("A pledge"),
                        List.of(FIJI),
                        List.of(),
                        null,
                        null,
                        MEETING,
                        null,
                        null,
                        null,
                        null,
                        null,
                        day("2026"),
                        null));
        before = act("forum:entries", new MemberAdmitted(new Party("TO"), null, null));
        question("days", "meeting:entries-1", "dates");
        question("place", "meeting:entries-1", "place");
        question("theme", "meeting:entries-1", "theme");
        question("such", "meeting:entries-1", null);
        question("head", "meeting:entries-1", "attendance/FJ/head");
        question("day", "instrument:entries", "parties/FJ/on");
        question("state", "instrument:entries", "state");
        question("due", "commitment:entries", "due");
        question("since", "forum:entries", "members/FJ/from");
        act(
                "discrepancy:entries-place",
                new Ruled(text("Suva"), text("The host says so."), null, null, null, day("2025-04-01")));
    }

    @Test
    void the_calendar_has_them_beside_its_meetings() {
        var entry = json("/v1/calendar?forum=entries").at("/items/0");

        assertThat(notes(entry)).containsExactly("such -", "days /start", "place /place");
        assertThat(entry.at("/discrepancies/2/ruling/value").asString()).isEqualTo("Suva");
    }

    @Test
    void each_row_of_attendance_has_its_own() {
        var rows = json("/v1/attendance?forum=entries").path("items");

        assertThat(notes(rows.get(0))).containsExactly("such -", "head /head", "days /start");
        assertThat(notes(rows.get(1))).containsExactly("such -", "days /start");
    }

    @Test
    void a_profile_has_them_beside_what_the_party_did() {
        var profile = json("/v1/parties/FJ?forum=entries");

        assertThat(notes(profile.at("/attended/items/0"))).containsExactly("such -", "head /head", "days /on");
        assertThat(notes(profile.at("/instruments/items/0"))).containsExactly("day /acts", "state /state");
        assertThat(notes(profile.at("/promised/items/0"))).containsExactly("due /due");
        assertThat(notes(profile.at("/owes/items/0"))).containsExactly("due /due");
        assertThat(notes(profile.at("/toDo/items/0"))).containsExactly("due /on");
        assertThat(notes(profile.at("/periods/0"))).containsExactly("since /from");
        assertThat(notes(profile.at("/periods/0/attended/items/0"))).containsExactly("days /on");
        assertThat(notes(profile.at("/periods/0/signed/items/0"))).containsExactly("day /on");
    }

    @Test
    void the_network_has_them_on_its_nodes_and_edges() {
        var network = json("/v1/network?forum=entries");

        assertThat(of(network.path("nodes"), "id"))
                .containsExactly(
                        "instrument:entries state /state", "meeting:entries-1 such -", "meeting:entries-1 days /on");
        assertThat(of(network.path("edges"), "kind"))
                .containsExactly("MEMBER_OF since /on", "SIGNED day /on", "ATTENDED head ");
    }

    @ParameterizedTest
    @CsvSource({"calendar, /items/0", "attendance, /items/0", "parties/FJ, /attended/items/0", "network, /nodes/3"})
    void before_they_were_raised_nothing_stood_there(String view, String entry) {
        var notes = json("/v1/" + view + "?forum=entries&known-at=" + before).at(entry + "/discrepancies");

        assertThat(notes.isArray()).isTrue();
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, OPEN", "2025-04-01, SETTLED"})
    void they_stand_as_they_did_on_the_day(String asOf, String state) {
        var note = json("/v1/calendar?forum=entries&as-of=" + asOf).at("/items/0/discrepancies/2");

        assertThat(note.path("id").asString()).isEqualTo("discrepancy:entries-place");
        assertThat(note.path("state").asString()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar.CalendarEntry",
        "attendance.AttendanceEntry",
        "parties.AttendedEntry",
        "parties.Duty",
        "network.Node",
        "network.Edge"
    })
    void theInterfaceDescribesThem(String entry) {
        var schema = json("/v3/api-docs").path("components").path("schemas").path(entry);

        assertThat(schema.at("/properties/discrepancies/items/$ref").asString())
                .isEqualTo("#/components/schemas/discrepancies.DiscrepancyNote");
        assertThat(schema.path("properties").has("shows")).isFalse();
    }

    private static Stream<String> of(JsonNode entries, String name) {
        return entries.valueStream()
                .flatMap(entry -> notes(entry).map(note -> entry.path(name).asString() + " " + note));
    }

    private static Stream<String> notes(JsonNode entry) {
        return entry.path("discrepancies")
                .valueStream()
                .map(note -> note.path("id").asString().replace("discrepancy:entries-", "") + " "
                        + note.path("pointer").asString("-"));
    }

    private static JsonNode json(String path) {
        var answer = Service.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.json(answer);
    }

    private static void question(String slug, String about, @Nullable String attribute) {
        var said = Stream.of("one", "other")
                .map(value -> new Testimony(text(value), List.of(cite("entries-" + value))))
                .toList();
        act(
                "discrepancy:entries-" + slug,
                new Raised(text("Which?"), SubjectId.parse(about), attribute, said, day("2025-03-04")));
    }

    private static Held held() {
        return new Held(
                text("Meeting"),
                new ForumId("forum:entries"),
                1,
                new Period(day("2025-03-03"), null),
                null,
                text("Suva"),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static AttendanceRecorded attended(Party party) {
        return new AttendanceRecorded(new Attendance(party, Presence.PRESENT, null, null));
    }

    private static long act(String subject, Event... events) {
        return Service.recording().act(subject, List.of(), events).last();
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }

    private static EffectiveDate day(String edtf) {
        return new EffectiveDate(edtf);
    }
}
