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
    void whatWasOnlyHeardOfIsReportedAndItsPartiesAreExpected() {
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
    void aPlanIsNoSignature() {
        var document = told(reported("ID", "VN"), planned(null)).now();

        assertThat(document.state()).isEqualTo(InstrumentState.PLANNED);
        assertThat(document.plan()).isNotNull();
        assertThat(document.facets().signature().state()).isEqualTo(SignatureState.NOT_OPEN);
    }

    @Test
    void ofSeveralPlansTheLatestHolds() {
        var plans = List.of(planned("2023-02"), planned("2023-01"), planned(null));
        for (var first : plans)
            for (var second : plans)
                assertThat(told(first, second, planned("2023-02")).now().plan())
                        .extracting(Plan::on)
                        .isEqualTo(day("2023-02"));
    }

    @Test
    void itGoesFromNegotiationToSignature() {
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
    void itIsOpenUntilItsLastDay() {
        var open = told(new OpenedForSignature(day("2025-01-01"), day("2025-06-30"), null, null));

        assertThat(open.on("2025-06-30").facets().signature().state()).isEqualTo(SignatureState.OPEN);
        assertThat(open.on("2025-07-01").facets().signature().state()).isEqualTo(SignatureState.CLOSED);
        assertThat(open.on("2024-12-31").state()).isEqualTo(InstrumentState.REPORTED);
    }

    @Test
    void itIsSignedOnceEveryExpectedPartyHasSigned() {
        var one = told(reported("TH", "KH"), signed("TH", null));
        assertThat(one.now().state()).isEqualTo(InstrumentState.REPORTED);

        assertThat(one.and(signed("KH", null)).now().state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void aSignatureMayBeRecordedBeforeTheReport() {
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
    void whatIsNotOnRecordOfASignatureStaysAbsent() {
        var row = told(signed("TH", null)).now().parties().getFirst();

        assertThat(row.on()).isNull();
        assertThat(row.by()).isNull();
        assertThat(row.meeting()).isEqualTo(Told.MEETING);
    }

    @Test
    void whatWasAbandonedStaysAbandonedWhateverIsReportedLater() {
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
    void whatTookEffectOnAnUnknownDayHadDoneSoByTheDayOfItsRecording(String day, Certainty inEffect) {
        var binding = told(reported(LegalCharacter.LEGALLY_BINDING, "TH"), new EntryIntoEffectReported(null));

        assertThat(binding.on(day).explanation().effect().inEffect()).isEqualTo(inEffect);
    }

    @Test
    void anUnknownDayLeavesTheStateOfADayOpenAndThatOfThePresentNot() {
        var signed = told(signed("TH", "2025"));

        assertThat(signed.now().certainty()).isEqualTo(Certainty.YES);
        assertThat(signed.on("2025-06-01").certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(signed.on("2025-06-01").state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(signed.on("2024-12-31").parties()).isEmpty();
        assertThat(signed.on("2025-12-31").state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void whatIsReportedInEffectIsInForceWhereItBinds() {
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
    void itIsSuspendedResumedAndEnds() {
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
    void whoRatifiesContractsAndWhoWithdrewIsAPartyNoMore() {
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
    void aReservationIsShownAsItStandsWithWhoObjects() {
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
            assertThat(statement.objections()).extracting(Objection::party).containsExactly(new Party("KH"));
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
    void registrationsAndActsAreListedByDay() {
        var un = new Party("org:un");
        var document = told(new Registered(un, "I-12345", day("2025")), signed("TH", null), signed("KH", "2024"))
                .now();

        assertThat(document.registrations()).containsExactly(new Registration(un, "I-12345", day("2025"), List.of()));
        assertThat(document.acts()).extracting(ActRow::act).containsExactly("Signed", "Registered", "Signed");
    }

    @Test
    void itIsFoundByPartyMeetingForumSourceAndWhatChangedIt() {
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
