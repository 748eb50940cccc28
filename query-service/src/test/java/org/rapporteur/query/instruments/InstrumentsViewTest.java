package org.rapporteur.query.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;
import static org.rapporteur.query.instruments.Told.day;
import static org.rapporteur.query.instruments.Told.planned;
import static org.rapporteur.query.instruments.Told.ratified;
import static org.rapporteur.query.instruments.Told.reported;
import static org.rapporteur.query.instruments.Told.signed;
import static org.rapporteur.query.instruments.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

class InstrumentsViewTest {

    private static final Localized TEXT = Localized.of("en", "Not article 5.");

    @Test
    void what_was_only_heard_of_is_reported_and_its_parties_are_expected() {
        var document = told(reported("TH", "KH")).now();

        assertThat(document.state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(document.certainty()).isEqualTo(Certainty.YES);
        assertThat(document.facets().text()).isEqualTo(TextState.NOT_ON_RECORD);
        assertThat(document.facets().signature()).isEqualTo(new SignatureFacet(SignatureState.NOT_ON_RECORD, 0, 2));
        assertThat(document.parties())
                .extracting(row -> row.party().code() + " " + row.state())
                .containsExactly("KH EXPECTED", "TH EXPECTED");
    }

    @Test
    void a_plan_is_no_signature() {
        var document = told(reported("ID", "VN"), planned(null)).now();

        assertThat(document.state()).isEqualTo(InstrumentState.PLANNED);
        assertThat(document.plan()).isNotNull();
        assertThat(document.facets().signature().state()).isEqualTo(SignatureState.NOT_OPEN);
    }

    @Test
    void of_several_plans_the_latest_holds() {
        var plans = List.of(planned("2023-02"), planned("2023-01"), planned(null));
        for (var first : plans)
            for (var second : plans)
                assertThat(told(first, second, planned("2023-02")).now().plan())
                        .extracting(Plan::on)
                        .isEqualTo(day("2023-02"));
    }

    @Test
    void it_goes_from_negotiation_to_signature() {
        var negotiating = told(reported("TH", "KH"), new NegotiationBegun(day("2024"), null, null));
        assertThat(negotiating.now().state()).isEqualTo(InstrumentState.NEGOTIATING);
        assertThat(negotiating.now().facets().text()).isEqualTo(TextState.DRAFTED);

        var adopted = negotiating.and(new TextAdopted(AdoptionMode.CONSENSUS, day("2025-01"), null, null));
        assertThat(adopted.now().state()).isEqualTo(InstrumentState.TEXT_ADOPTED);
        assertThat(adopted.now().facets().text()).isEqualTo(TextState.ADOPTED);

        var open = adopted.and(new OpenedForSignature(day("2025-02"), null, null, null));
        assertThat(open.now().state()).isEqualTo(InstrumentState.OPEN_FOR_SIGNATURE);

        var one = open.and(signed("TH", "2025-03"));
        assertThat(one.now().state()).isEqualTo(InstrumentState.OPEN_FOR_SIGNATURE);
        assertThat(one.now().facets().signature()).isEqualTo(new SignatureFacet(SignatureState.OPEN, 1, 2));
        assertThat(one.now().facets().text()).isEqualTo(TextState.AUTHENTICATED);

        assertThat(one.and(new SignatureClosed(day("2025-04"), List.of())).now().state())
                .isEqualTo(InstrumentState.SIGNED);
        assertThat(one.and(signed("KH", "2025-04")).now().facets().signature().state())
                .isEqualTo(SignatureState.COMPLETE);
    }

    @Test
    void it_is_open_until_its_last_day() {
        var open = told(new OpenedForSignature(day("2025-01-01"), day("2025-06-30"), null, null));

        assertThat(open.on("2025-06-30").facets().signature().state()).isEqualTo(SignatureState.OPEN);
        assertThat(open.on("2025-07-01").facets().signature().state()).isEqualTo(SignatureState.CLOSED);
        assertThat(open.on("2024-12-31").state()).isEqualTo(InstrumentState.REPORTED);
    }

    @Test
    void it_is_signed_once_every_expected_party_has_signed() {
        var one = told(reported("TH", "KH"), signed("TH", null));
        assertThat(one.now().state()).isEqualTo(InstrumentState.REPORTED);

        assertThat(one.and(signed("KH", null)).now().state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void a_signature_may_be_recorded_before_the_report() {
        var early = told(signed("TH", null), cite("paper"));
        assertThat(early.now().state()).isEqualTo(InstrumentState.SIGNED);

        var document = early.and(reported("TH", "KH"), cite("report")).now();
        assertThat(document.state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(document.parties())
                .filteredOn(row -> row.party().code().equals("TH"))
                .first()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(PartyStanding.SIGNATORY);
                    assertThat(row.citations()).containsExactly(cite("paper"));
                });
        assertThat(document.citations().of("parties")).containsExactly(cite("report"));
    }

    @Test
    void what_is_not_on_record_of_a_signature_stays_absent() {
        var row = told(signed("TH", null)).now().parties().getFirst();

        assertThat(row.on()).isNull();
        assertThat(row.by()).isNull();
        assertThat(row.meeting()).isEqualTo(Told.MEETING);
    }

    @Test
    void what_was_abandoned_stays_abandoned_whatever_is_reported_later() {
        var document = told(new Abandoned(TEXT, null), reported("ID", "VN")).now();

        assertThat(document.state()).isEqualTo(InstrumentState.ABANDONED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, POSSIBLY, REPORTED",
        "2026-11-21, POSSIBLY, REPORTED",
        "2026-11-22, YES, SIGNED",
        "2030-01-01, YES, SIGNED"
    })
    void whatHasNoDayHasHappenedByTheDayOfItsRecording(String day, Certainty certainty, InstrumentState state) {
        var signed = told(signed("TH", null)).on(day);

        assertThat(signed.certainty()).isEqualTo(certainty);
        assertThat(signed.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, POSSIBLY", "2026-11-22, YES", "2030-01-01, YES"})
    void what_took_effect_on_an_unknown_day_had_done_so_by_the_day_of_its_recording(String day, Certainty inEffect) {
        var binding = told(reported(LegalCharacter.LEGALLY_BINDING, "TH"), new EntryIntoEffectReported(null));

        assertThat(binding.on(day).explanation().effect().inEffect()).isEqualTo(inEffect);
    }

    @Test
    void an_unknown_day_leaves_the_state_of_a_day_open_and_that_of_the_present_not() {
        var signed = told(signed("TH", "2025"));

        assertThat(signed.now().certainty()).isEqualTo(Certainty.YES);
        assertThat(signed.on("2025-06-01").certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(signed.on("2025-06-01").state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(signed.on("2024-12-31").parties()).isEmpty();
        assertThat(signed.on("2025-12-31").state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void what_is_reported_in_effect_is_in_force_where_it_binds() {
        var binding =
                told(reported(LegalCharacter.LEGALLY_BINDING, "TH"), new EntryIntoEffectReported(day("2024-01-01")));
        assertThat(binding.now().state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(binding.on("2023-12-31").state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(told(reported("TH"), new EntryIntoEffectReported(day("2024")))
                        .now()
                        .state())
                .isEqualTo(InstrumentState.IN_EFFECT);
    }

    @Test
    void it_is_suspended_resumed_and_ends() {
        var life = told(
                reported(LegalCharacter.LEGALLY_BINDING, "TH"),
                new EntryIntoEffectReported(day("2024-01-01")),
                new Suspended(List.of(), null, day("2024-03-01")),
                new Resumed(List.of(), day("2024-05-01")),
                new Terminated(null, day("2024-09-01")));

        assertThat(life.on("2024-04-01").state()).isEqualTo(InstrumentState.SUSPENDED);
        assertThat(life.on("2024-06-01").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(life.now().state()).isEqualTo(InstrumentState.TERMINATED);
        assertThat(told(
                                reported("TH"),
                                new EntryIntoEffectReported(day("2024-01-01")),
                                new Superseded(new InstrumentId("instrument:later"), day("2025")))
                        .now()
                        .state())
                .isEqualTo(InstrumentState.SUPERSEDED);
    }

    @Test
    void who_ratifies_contracts_and_who_withdrew_is_a_party_no_more() {
        var life = told(
                reported(LegalCharacter.LEGALLY_BINDING, "KH", "TH", "VN"),
                signed("TH", "2022-01-01"),
                signed("VN", "2022-01-01"),
                ratified("TH", "2022-02-01"),
                ratified("KH", "2022-02-01"),
                new EntryIntoEffectReported(day("2024-01-01")),
                new Withdrew(new Party("KH"), day("2024-02-01"), day("2025-01-01")));

        assertThat(life.on("2023-01-01").parties())
                .extracting(PartyRow::state)
                .containsExactly(PartyStanding.CONTRACTING, PartyStanding.CONTRACTING, PartyStanding.SIGNATORY);
        assertThat(life.on("2024-06-01").parties())
                .extracting(PartyRow::state)
                .containsExactly(PartyStanding.PARTY, PartyStanding.PARTY, PartyStanding.SIGNATORY);
        assertThat(life.now().parties())
                .extracting(PartyRow::state)
                .containsExactly(PartyStanding.FORMER_PARTY, PartyStanding.PARTY, PartyStanding.SIGNATORY);
    }

    @Test
    void a_reservation_is_shown_as_it_stands_with_who_objects() {
        var th = new Party("TH");
        var changed = Localized.of("en", "Not article 5(2).");
        var made = told(
                new ReservationMade(th, "article-5", TEXT, day("2024")),
                new ReservationModified(th, "article-5", changed, day("2025-01")),
                new Objected(new Party("KH"), th, "article-5", true, null, day("2025-02")));
        var row = made.now().parties().getLast();

        assertThat(row.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.text()).isEqualTo(changed);
            assertThat(statement.withdrawn()).isFalse();
            assertThat(statement.objections())
                    .extracting(ReservationObjection::party)
                    .containsExactly(new Party("KH"));
        });
        assertThat(made.on("2024-12-31").parties().getLast().statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.text()).isEqualTo(TEXT));
        assertThat(made.and(new ReservationWithdrawn(th, "article-5", day("2025-03")))
                        .now()
                        .parties()
                        .getLast()
                        .statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.withdrawn()).isTrue());
    }

    @Test
    void registrations_and_acts_are_listed_by_day() {
        var un = new Party("org:un");
        var document = told(new Registered(un, "I-12345", day("2025")), signed("TH", null), signed("KH", "2024"))
                .now();

        assertThat(document.registrations())
                .containsExactly(new InstrumentRegistration(un, "I-12345", day("2025"), List.of()));
        assertThat(document.acts()).extracting(ActRow::act).containsExactly("Signed", "Registered", "Signed");
    }

    @Test
    void it_is_found_by_party_meeting_forum_source_and_what_changed_it() {
        var filters = new InstrumentsView()
                .filters(told(signed("TH", null), cite("paper"))
                        .and(planned(null), cite("plan"))
                        .and(new Amended(new InstrumentId("instrument:protocol"), null, null))
                        .record());

        assertThat(filters)
                .containsEntry("party", List.of("TH"))
                .containsEntry("meeting", List.of("meeting:adgmin-5"))
                .containsEntry("forum", List.of("forum:adgmin"))
                .containsEntry("source", List.of("source:paper", "source:plan"))
                .containsEntry("amended-by", List.of("instrument:protocol"));
    }
}
