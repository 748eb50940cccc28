package org.rapporteur.query.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.instruments.Told.day;
import static org.rapporteur.query.instruments.Told.ratified;
import static org.rapporteur.query.instruments.Told.reported;
import static org.rapporteur.query.instruments.Told.signed;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Event;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/** The register of instruments as it is asked for: two, of which one amends the other, among Andorra, Monaco and San Marino. */
@Timeout(60)
@Tag("elsewhere")
class InstrumentsOverHttpTest {

    private static final ForumId FORUM = new ForumId("forum:small-states");

    @BeforeAll
    static void given() {
        record("forum:small-states", admitted("AD", "2020-01-01"), admitted("MC", "2020-01-01"));
        record(
                "instrument:small-protocol",
                reported(LegalCharacter.NOT_BINDING, "MC", "SM"),
                signed("MC", "2023-01-01"));
        record(
                "instrument:small-agreement",
                reported(LegalCharacter.LEGALLY_BINDING, "AD", "MC", "SM"),
                new EffectRuleSet(
                        new EffectRule(new EffectCondition.ConsentOfAllMembers(new Members(FORUM, null)), null, null),
                        null),
                signed("SM", "2022-01-01"),
                ratified("AD", "2022-02-01"),
                ratified("MC", "2022-03-01"),
                new Amended(new InstrumentId("instrument:small-protocol"), null, day("2023")));
        record("instrument:small-letter", new Superseded(new InstrumentId("instrument:small-agreement"), day("2022")));
    }

    private static MemberAdmitted admitted(String party, String from) {
        return new MemberAdmitted(new Party(party), day(from), null);
    }

    private static void record(String subject, Event... events) {
        Service.recording().act(subject, List.of(), events);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, REPORTED", "2022-02-28, REPORTED", "2022-03-01, IN_FORCE", "2023-06-01, IN_FORCE"})
    void where_it_stood_is_said_of_any_day(String day, String state) {
        var agreement = Service.json(Service.get("/v1/instruments/small-agreement?as-of=" + day));

        assertThat(agreement.get("state").asString()).isEqualTo(state);
        var inForce = Service.json(Service.get("/v1/instruments?party=AD&state=IN_FORCE&as-of=" + day));
        assertThat(inForce.get("items").isEmpty()).isEqualTo(!state.equals("IN_FORCE"));
    }

    @Test
    void what_is_no_day_is_refused() {
        var answer = Service.get("/v1/instruments/small-agreement?as-of=yesterday");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo("as-of");
    }

    @Test
    void who_was_a_member_decides_whether_it_is_in_force() {
        var agreement = Service.json(Service.get("/v1/instruments/small-agreement"));

        assertThat(agreement.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(agreement.at("/explanation/effect/since/earliest").asString())
                .isEqualTo("2022-03-01");
        assertThat(agreement.at("/facets/effect").asString()).isEqualTo("IN_EFFECT");
        assertThat(agreement.at("/acts/0/act").asString()).isEqualTo("Signed");
        assertThat(agreement.at("/acts/0/details/party").asString()).isEqualTo("SM");
        assertThat(agreement.get("parties").valueStream().map(row -> row.get("state")
                        .asString()))
                .containsExactly("PARTY", "PARTY", "SIGNATORY");
    }

    @Test
    void lineage_is_read_from_both_ends() {
        var agreement = Service.json(Service.get("/v1/instruments/small-agreement"));
        var protocol = Service.json(Service.get("/v1/instruments/small-protocol"));

        assertThat(agreement.at("/lineage/amendedBy/0").asString()).isEqualTo("instrument:small-protocol");
        assertThat(agreement.at("/lineage/supersedes/0").asString()).isEqualTo("instrument:small-letter");
        assertThat(protocol.at("/lineage/amends/0").asString()).isEqualTo("instrument:small-agreement");
        assertThat(protocol.at("/lineage/amendedBy")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=IN_FORCE&party=AD, instrument:small-agreement",
        "unratified=true&party=SM, instrument:small-agreement",
        "unratified=true&party=AD,",
        "unratified=false&party=AD, instrument:small-agreement",
        "standing=SIGNATORY&party=SM, instrument:small-agreement",
        "standing=PARTICIPANT&party=SM,",
        "character=NOT_BINDING&party=SM, instrument:small-protocol",
        "state=SUPERSEDED&party=AD,"
    })
    void itIsFilteredByWhatHoldsOnTheDay(String query, String found) {
        var items = Service.json(Service.get("/v1/instruments?" + query)).get("items");

        assertThat(items.valueStream().map(InstrumentsOverHttpTest::id))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    private static String id(JsonNode instrument) {
        return instrument.get("id").asString();
    }
}
