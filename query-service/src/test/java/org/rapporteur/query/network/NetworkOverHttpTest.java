package org.rapporteur.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.meeting.RelationKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** Two meetings of a forum of Chile, Peru and an agency of Peru's, and a treaty that was signed at the second. */
@Timeout(60)
class NetworkOverHttpTest {

    private static final Party CHILE = new Party("CL");
    private static final Party PERU = new Party("PE");
    private static final Party MTC = new Party("agency:pe-mtc");
    private static final Person CHAIR = new Person("A Chair", null);

    @BeforeAll
    static void given() {
        record(
                "forum:pacific-cables",
                new Established(text("Pacific Cables"), null, null),
                new MemberAdmitted(CHILE, day("2018-01-01"), null),
                new MemberAdmitted(PERU, day("2022-01-01"), null));
        record("meeting:pacific-cables-1", held(1, "2019-03-03"), attended(CHILE, CHAIR, Presence.PRESENT));
        record(
                "meeting:pacific-cables-2",
                held(2, "2021-03-03"),
                attended(CHILE, new Person("Another", null), Presence.BY_VIDEO),
                attended(MTC, CHAIR, Presence.PRESENT),
                attended(PERU, CHAIR, Presence.ABSENT));
        record(
                "instrument:pacific-cable",
                new Reported(
                        text("Cable"),
                        null,
                        LegalCharacter.LEGALLY_BINDING,
                        List.of(CHILE, PERU),
                        List.of(),
                        List.of(text("Submarine Cables"))),
                signed(CHILE),
                signed(PERU),
                new Ratified(CHILE, null, day("2021-09-01")),
                new Amended(new InstrumentId("instrument:pacific-protocol"), null, day("2022-02-02")));
        record("instrument:pacific-protocol", signed(CHILE));
    }

    @Test
    void it_has_nodes_and_edges_of_each_kind() {
        var network = network("forum=pacific-cables");

        assertThat(network.get("nodes")
                        .valueStream()
                        .map(node -> node.get("id").asString() + " "
                                + node.get("kind").asString()))
                .containsExactly(
                        "CL PARTY",
                        "PE PARTY",
                        "agency:pe-mtc PARTY",
                        "forum:pacific-cables FORUM",
                        "instrument:pacific-cable INSTRUMENT",
                        "instrument:pacific-protocol INSTRUMENT",
                        "meeting:pacific-cables-1 MEETING",
                        "meeting:pacific-cables-2 MEETING");
        assertThat(edges(network))
                .containsExactlyInAnyOrder(
                        "CL ATTENDED meeting:pacific-cables-1",
                        "CL CHAIRED meeting:pacific-cables-1",
                        "CL HOSTED meeting:pacific-cables-1",
                        "CL HOSTED meeting:pacific-cables-2",
                        "CL ATTENDED meeting:pacific-cables-2",
                        "agency:pe-mtc ATTENDED meeting:pacific-cables-2",
                        "agency:pe-mtc CHAIRED meeting:pacific-cables-2",
                        "agency:pe-mtc AGENCY_OF PE",
                        "CL MEMBER_OF forum:pacific-cables",
                        "PE MEMBER_OF forum:pacific-cables",
                        "CL SIGNED instrument:pacific-cable",
                        "PE SIGNED instrument:pacific-cable",
                        "CL CONSENTED_TO instrument:pacific-cable",
                        "CL SIGNED instrument:pacific-protocol",
                        "instrument:pacific-protocol AMENDS instrument:pacific-cable",
                        "instrument:pacific-protocol HELD_AT meeting:pacific-cables-2",
                        "instrument:pacific-cable HELD_AT meeting:pacific-cables-2",
                        "meeting:pacific-cables-1 MEETING_OF forum:pacific-cables",
                        "meeting:pacific-cables-2 MEETING_OF forum:pacific-cables",
                        "meeting:pacific-cables-2 CONTINUES meeting:pacific-cables-1");
    }

    @ParameterizedTest
    @CsvSource({
        "until=2020-12-31, meeting:pacific-cables-1",
        "from=2021-01-01, instrument:pacific-cable instrument:pacific-protocol meeting:pacific-cables-2",
        "from=2021-04-01, instrument:pacific-cable meeting:pacific-cables-2",
        "from=2020-01-01&until=2020-12-31, ''",
        "area=submarine%20cables, instrument:pacific-cable meeting:pacific-cables-2",
        "area=SUBMARINE%20CABLES, instrument:pacific-cable meeting:pacific-cables-2",
        "area=cables, ''",
        "party=agency:pe-mtc, meeting:pacific-cables-2",
        "party=PE, instrument:pacific-cable meeting:pacific-cables-2"
    })
    void aPartOfItIsAskedFor(String query, String subjects) {
        assertThat(network("forum=pacific-cables&" + query)
                        .get("nodes")
                        .valueStream()
                        .filter(node -> List.of("MEETING", "INSTRUMENT")
                                .contains(node.get("kind").asString()))
                        .map(node -> node.get("id").asString()))
                .containsExactlyElementsOf(subjects.isEmpty() ? List.of() : List.of(subjects.split(" ")));
    }

    @Test
    void both_ends_of_each_edge_are_drawn() {
        for (var query : List.of("party=PE", "party=CL&until=2020-01-01", "area=submarine%20cables")) {
            var network = network(query);
            var nodes = network.get("nodes")
                    .valueStream()
                    .map(node -> node.get("id").asString())
                    .toList();
            assertThat(network.get("edges").valueStream()).isNotEmpty().allSatisfy(edge -> assertThat(nodes)
                    .contains(edge.get("from").asString(), edge.get("to").asString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, CL MEMBER_OF forum:pacific-cables",
        "2022-01-01, CL MEMBER_OF forum:pacific-cables; PE MEMBER_OF forum:pacific-cables"
    })
    void whoWasAMemberIsSaidOfTheDay(String day, String members) {
        assertThat(edges(network("forum=pacific-cables&as-of=" + day)).filter(edge -> edge.contains("MEMBER_OF")))
                .containsExactly(members.split("; "));
    }

    @Test
    void too_much_is_not_drawn() {
        var answer = Service.get("/v1/network?forum=pacific-cables&most=3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Service.json(answer).get("code").asString()).isEqualTo("too-much-to-draw");
        assertThat(Service.json(answer).get("detail").asString()).contains("most");
    }

    @ParameterizedTest
    @CsvSource({
        "most=0, most",
        "most=2001, most",
        "from=soon, from",
        "from=2021-01-02&until=2021-01-01, until",
        "party=QQ, party",
        "colour=red, colour",
        "as-of=then, as-of"
    })
    void whatIsNoParameterIsRefusedByName(String query, String parameter) {
        var answer = Service.get("/v1/network?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
    }

    private static JsonNode network(String query) {
        var answer = Service.get("/v1/network?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.json(answer);
    }

    private static Stream<String> edges(JsonNode network) {
        return network.get("edges")
                .valueStream()
                .map(edge -> edge.get("from").asString() + " "
                        + edge.get("kind").asString() + " " + edge.get("to").asString());
    }

    private static Held held(int ordinal, String day) {
        return new Held(
                null,
                new ForumId("forum:pacific-cables"),
                ordinal,
                new Period(day(day), null),
                CHILE,
                null,
                null,
                null,
                CHAIR,
                null,
                null,
                ordinal == 1
                        ? List.of()
                        : List.of(new Relation(RelationKind.CONTINUES, new MeetingId("meeting:pacific-cables-1"))));
    }

    private static AttendanceRecorded attended(Party party, Person head, Presence presence) {
        return new AttendanceRecorded(new Attendance(party, presence, head, null));
    }

    private static Signed signed(Party party) {
        return new Signed(
                party,
                SignatureKind.SIMPLE,
                null,
                null,
                List.of(),
                day("2021-03-03"),
                new MeetingId("meeting:pacific-cables-2"),
                null);
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }

    private static EffectiveDate day(String edtf) {
        return new EffectiveDate(edtf);
    }

    private static void record(String subject, Event... events) {
        Service.recording().act(subject, List.of(), events);
    }
}
