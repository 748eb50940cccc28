package org.rapporteur.query.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Signed;
import org.rapporteur.language.SignatureKind;
import org.rapporteur.query.Given;

class InstrumentsViewTest {

    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");

    @Test
    void whatWasOnlyHeardOfIsReportedAndItsPartiesAreExpected() {
        var document = given().event(reported("TH", "KH")).document();

        assertThat(document.state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(document.parties())
                .extracting(row -> row.party().code() + " " + row.state())
                .containsExactly("KH EXPECTED", "TH EXPECTED");
    }

    @Test
    void aPlanIsNoSignature() {
        var document = given().event(reported("ID", "VN")).event(planned()).document();

        assertThat(document.state()).isEqualTo(InstrumentState.PLANNED);
        assertThat(document.plan()).isNotNull();
    }

    @Test
    void itIsSignedOnceEveryExpectedPartyHasSigned() {
        var one = given().event(reported("TH", "KH")).event(signed("TH"));
        assertThat(one.document().state()).isEqualTo(InstrumentState.REPORTED);

        assertThat(one.event(signed("KH")).document().state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void aSignatureMayBeRecordedBeforeTheReport() {
        var early = given().event(signed("TH"), cite("paper"));
        assertThat(early.document().state()).isEqualTo(InstrumentState.SIGNED);

        var document = early.event(reported("TH", "KH"), cite("report")).document();
        assertThat(document.state()).isEqualTo(InstrumentState.REPORTED);
        assertThat(document.parties())
                .filteredOn(row -> row.party().code().equals("TH"))
                .first()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(Standing.SIGNATORY);
                    assertThat(row.citations()).containsExactly(cite("paper"));
                });
    }

    @Test
    void whatIsNotOnRecordOfASignatureStaysAbsent() {
        var row = given().event(signed("TH")).document().parties().getFirst();

        assertThat(row.on()).isNull();
        assertThat(row.by()).isNull();
        assertThat(row.meeting()).isEqualTo(MEETING);
    }

    @Test
    void whatWasAbandonedStaysAbandonedWhateverIsReportedLater() {
        var document = given().event(new Abandoned(Localized.of("en", "No agreement."), null))
                .event(reported("ID", "VN"))
                .document();

        assertThat(document.state()).isEqualTo(InstrumentState.ABANDONED);
    }

    @Test
    void itIsFoundByPartyMeetingForumAndSource() {
        var view = new InstrumentsView();
        var filters = view.filters(given().event(signed("TH"), cite("paper"))
                .event(planned(), cite("plan"))
                .document());

        assertThat(filters)
                .containsEntry("party", List.of("TH"))
                .containsEntry("meeting", List.of("meeting:adgmin-5"))
                .containsEntry("forum", List.of("forum:adgmin"))
                .containsEntry("source", List.of("source:paper", "source:plan"));
    }

    private static Given<InstrumentDocument, InstrumentEvent> given() {
        return Given.nothing(new InstrumentsView(), "instrument:mou-th-kh-2025");
    }

    private static Reported reported(String... parties) {
        var expected = List.of(parties).stream().map(Party::new).toList();
        return new Reported(null, null, LegalCharacter.UNSPECIFIED, expected, List.of(), List.of());
    }

    private static Planned planned() {
        return new Planned(new EffectiveDate("2023-09"), null, null);
    }

    private static Signed signed(String party) {
        return new Signed(new Party(party), SignatureKind.NOT_KNOWN, null, null, MEETING, null);
    }
}
