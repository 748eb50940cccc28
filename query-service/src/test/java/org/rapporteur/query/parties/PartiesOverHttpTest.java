package org.rapporteur.query.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** Iceland, Norway and an organisation around a forum of their own; Iceland left it, came back, and has an agency. */
@Timeout(60)
class PartiesOverHttpTest {

    private static final Party POST = new Party("agency:is-post");
    private static final Party COMMS = new Party("agency:is-comms");
    private static final Party ICELAND = new Party("IS");
    private static final Party NORWAY = new Party("NO");

    @BeforeAll
    static void given() {
        record(
                "forum:nordic-posts",
                new Established(text("Nordic Posts"), null, null),
                new MemberAdmitted(ICELAND, day("2010-01-01"), null),
                new MembershipEnded(ICELAND, day("2015-01-01"), null),
                new MemberAdmitted(ICELAND, day("2020-01-01"), null),
                new MemberAdmitted(NORWAY, day("2010-01-01"), null),
                new StatusConferred(new Party("org:upu"), PartnerStatus.OBSERVER, day("2011"), null),
                new AgencySucceeded(POST, COMMS, day("2021-06-01"), text("merged")));
        meeting(1, "2012-05-05", attended(ICELAND, Presence.PRESENT));
        meeting(2, "2017-05-05", attended(ICELAND, Presence.BY_VIDEO));
        meeting(3, "2021-05-05", attended(POST, Presence.PRESENT), attended(NORWAY, Presence.ABSENT));
        record(
                "instrument:nordic-stamps",
                new Reported(
                        text("Stamps"), null, LegalCharacter.LEGALLY_BINDING, List.of(ICELAND), List.of(), List.of()),
                new EffectRuleSet(
                        new EffectRule(
                                new EffectCondition.NotificationByAll(
                                        new Members(new ForumId("forum:nordic-posts"), null)),
                                null,
                                null),
                        null),
                new Signed(ICELAND, SignatureKind.SIMPLE, null, POST, List.of(), day("2021-05-05"), at(3), null),
                new ProceduresCompleted(ICELAND, null, day("2022-01-01")));
        record(
                "commitment:nordic-letters",
                made(List.of(ICELAND), List.of(NORWAY), "2023-01-01"),
                new CommitmentEvent.ProgressReported(text("Some"), null, day("2022-01-01")));
        record("commitment:nordic-parcels", made(List.of(COMMS), List.of(), null));
        record(
                "commitment:nordic-boxes",
                made(List.of(ICELAND), List.of(), null),
                new CommitmentEvent.Fulfilled(null, day("2022")));
        record(
                "declaration:nordic-vision",
                new AdoptedAdReferendum(at(3), List.of(ICELAND, NORWAY), day("2021-05-05")));
    }

    @Test
    void what_a_party_attended_is_there_with_what_its_agency_attended() {
        var attended = profile("IS").get("attended");

        assertThat(attended.get("count").asInt()).isEqualTo(3);
        assertThat(rows(attended.get("items"), "meeting", "agency", "presence"))
                .containsExactly(
                        "meeting:nordic-posts-3 agency:is-post PRESENT",
                        "meeting:nordic-posts-2 - BY_VIDEO",
                        "meeting:nordic-posts-1 - PRESENT");
    }

    @Test
    void what_it_did_falls_into_the_periods_of_its_membership() {
        var periods = profile("IS").get("periods");

        assertThat(rows(periods, "forum", "standing", "from", "until", "lasts"))
                .containsExactly(
                        "forum:nordic-posts - 2010-01-01 2015-01-01 NO", "forum:nordic-posts - 2020-01-01 - YES");
        assertThat(rows(periods.get(0).at("/attended/items"), "subject", "within"))
                .containsExactly("meeting:nordic-posts-1 YES");
        assertThat(rows(periods.get(1).at("/attended/items"), "subject", "within"))
                .containsExactly("meeting:nordic-posts-3 YES");
        assertThat(rows(periods.get(1).at("/signed/items"), "subject", "within"))
                .containsExactly("instrument:nordic-stamps YES");
        assertThat(rows(profile("org:upu").get("periods"), "standing", "from")).containsExactly("OBSERVER 2011");
    }

    @Test
    void what_it_signed_is_there_and_through_whom() {
        var rows = profile("IS").at("/instruments/items");

        assertThat(rows(rows, "instrument", "agency", "standing"))
                .containsExactlyInAnyOrder(
                        "instrument:nordic-stamps - CONTRACTING", "instrument:nordic-stamps agency:is-post -");
        assertThat(rows(profile("agency:is-post").at("/instruments/items"), "instrument", "on"))
                .containsExactly("instrument:nordic-stamps 2021-05-05");
    }

    @Test
    void what_it_promised_and_owes_is_there() {
        var profile = profile("IS");

        assertThat(rows(profile.at("/promised/items"), "commitment", "state"))
                .containsExactlyInAnyOrder(
                        "commitment:nordic-letters ELAPSED",
                        "commitment:nordic-parcels MADE",
                        "commitment:nordic-boxes FULFILLED");
        assertThat(rows(profile.at("/owes/items"), "commitment", "overdue"))
                .containsExactlyInAnyOrder("commitment:nordic-letters YES", "commitment:nordic-parcels NO");
        assertThat(rows(profile("NO").at("/promisedTo/items"), "commitment"))
                .containsExactly("commitment:nordic-letters");
    }

    @Test
    void what_it_still_has_to_do_is_there() {
        assertThat(rows(profile("IS").at("/toDo/items"), "what", "subject", "agency", "on", "overdue"))
                .containsExactlyInAnyOrder(
                        "FULFIL commitment:nordic-letters - 2023-01-01 YES",
                        "FULFIL commitment:nordic-parcels agency:is-comms - NO",
                        "CONFIRM_ADOPTION declaration:nordic-vision - - NO");
        assertThat(rows(profile("NO").at("/toDo/items"), "what", "subject"))
                .containsExactlyInAnyOrder(
                        "NOTIFY instrument:nordic-stamps", "CONFIRM_ADOPTION declaration:nordic-vision");
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, NO", "2021-06-01, YES"})
    void an_agency_knows_its_state_and_its_successor_by_date(String day, String succeeded) {
        var profile = profile("agency:is-post?as-of=" + day);

        assertThat(profile.get("state").asString()).isEqualTo("IS");
        assertThat(rows(profile.get("successions"), "agency", "successor", "on", "succeeded"))
                .containsExactly("agency:is-post agency:is-comms 2021-06-01 " + succeeded);
        assertThat(rows(profile("IS").get("agencies"))).containsExactly("agency:is-comms", "agency:is-post");
    }

    @Test
    void as_of_an_earlier_day_less_had_happened() {
        var then = profile("IS?as-of=2022-06-01");

        assertThat(rows(then.at("/owes/items"), "commitment", "state", "overdue"))
                .contains("commitment:nordic-letters IN_PROGRESS NO");
        assertThat(then.get("asOf").asString()).isEqualTo("2022-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        "agency:is-post, AGENCY",
        "agency%3Ais-post, AGENCY",
        "org:upu, ORGANISATION",
        "org%3Aupu, ORGANISATION",
        "IS, STATE"
    })
    void aPartyIsAskedForByItsCode(String code, String kind) {
        assertThat(profile(code).get("kind").asString()).isEqualTo(kind);
    }

    @Test
    void the_forum_limits_it() {
        assertThat(profile("IS?forum=nowhere", 404).get("code").asString()).isEqualTo("not-found");
        assertThat(profile("IS?forum=nordic-posts").at("/attended/count").asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"QQ", "VA", "org:x", "agency:is-unheard-of"})
    void of_whom_nothing_is_on_record_nothing_is_found(String code) {
        assertThat(profile(code, 404).get("status").asInt()).isEqualTo(404);
    }

    @Test
    void all_parties_of_a_forum_are_listed() {
        var items = Service.json(Service.get("/v1/parties?forum=nordic-posts")).get("items");

        assertThat(rows(items, "party", "kind", "state"))
                .containsExactly(
                        "IS STATE -",
                        "NO STATE -",
                        "agency:is-comms AGENCY IS",
                        "agency:is-post AGENCY IS",
                        "org:upu ORGANISATION -");
        assertThat(items.get(0).at("/named/meetings").asInt()).isEqualTo(3);
        assertThat(items.get(0).get("name").asString()).isEqualTo("Iceland");
        assertThat(rows(
                        Service.json(Service.get("/v1/parties?forum=nordic-posts&kind=STATE&limit=1"))
                                .get("items"),
                        "party"))
                .containsExactly("IS");
    }

    private static JsonNode profile(String code) {
        return profile(code, 200);
    }

    private static JsonNode profile(String code, int status) {
        var answer = Service.get("/v1/parties/" + code);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Service.json(answer);
    }

    /** Of each item these members, or the item itself where there are none. */
    private static Stream<String> rows(JsonNode items, String... members) {
        return items.valueStream()
                .map(item -> members.length == 0
                        ? item.asString()
                        : String.join(
                                " ",
                                Stream.of(members)
                                        .map(item::get)
                                        .map(value -> value.isNull() ? "-" : value.asString())
                                        .toList()));
    }

    private static void meeting(int ordinal, String day, AttendanceRecorded... attended) {
        record("meeting:nordic-posts-" + ordinal, attended);
        record(
                "meeting:nordic-posts-" + ordinal,
                new Held(
                        null,
                        new ForumId("forum:nordic-posts"),
                        ordinal,
                        new Period(day(day), null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    private static AttendanceRecorded attended(Party party, Presence presence) {
        return new AttendanceRecorded(new Attendance(party, presence, new Person("A Minister", null), null));
    }

    private static CommitmentEvent.Made made(List<Party> by, List<Party> to, @Nullable String due) {
        return new CommitmentEvent.Made(
                text("A pledge"),
                by,
                to,
                null,
                null,
                at(3),
                null,
                null,
                null,
                null,
                day("2021-05-05"),
                due == null ? null : day(due),
                null);
    }

    private static MeetingId at(int ordinal) {
        return new MeetingId("meeting:nordic-posts-" + ordinal);
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
