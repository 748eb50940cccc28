package org.rapporteur.command.instrument;

import static org.rapporteur.language.instrument.LegalCharacter.UNSPECIFIED;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Person;

/** Full powers, initials, and signatures ad referendum. */
class RepresentativesTest extends GivenInstrument {

    private static final Person MINISTER = new Person("Prasert Jantararuangtong", "Minister");

    @Test
    void full_powers_are_presented_also_after_the_signature() {
        given(signed(TH, "2025-01"))
                .when(new PresentFullPowers(SUBJECT, TH, MINISTER, null, date("2025-02")))
                .then(new FullPowersPresented(TH, MINISTER, null, date("2025-02")));
    }

    @Test
    void those_of_one_person_are_presented_once() {
        var presented = new FullPowersPresented(TH, MINISTER, null, date("2025-02"));
        given(presented)
                .when(new PresentFullPowers(SUBJECT, TH, MINISTER, MINISTER, null))
                .refused("presented-already");
        given(presented)
                .when(new PresentFullPowers(SUBJECT, TH, null, null, null))
                .then(new FullPowersPresented(TH, null, null, null));
        given(presented)
                .when(new PresentFullPowers(SUBJECT, KH, MINISTER, null, null))
                .then(new FullPowersPresented(KH, MINISTER, null, null));
    }

    @Test
    void a_text_is_initialled_before_it_is_signed() {
        var initialled = new Initialled(TH, MINISTER, date("2025-01"), null, null);
        given(signed(TH, "2025-02"))
                .when(new Initial(SUBJECT, TH, MINISTER, date("2025-01"), null, null))
                .then(initialled);
        given(signed(TH, "2024"))
                .when(new Initial(SUBJECT, TH, MINISTER, date("2025-01"), null, null))
                .refused("initialled-after-signature");
        given(initialled).when(sign(TH, "2024")).refused("initialled-after-signature");
        given(initialled).when(sign(KH, "2024")).then(signed(KH, "2024"));
    }

    @Test
    void whoever_is_not_expected_does_not_initial() {
        given(reported(UNSPECIFIED, KH))
                .when(new Initial(SUBJECT, TH, null, null, null, null))
                .refused("not-entitled");
    }

    @Test
    void a_signature_ad_referendum_is_confirmed_or_refused_once() {
        var signed = signed(TH, SignatureKind.AD_REFERENDUM, "2025");
        var confirmed = new SignatureConfirmed(TH, date("2026"));
        var refused = new ConfirmationRefused(TH, text("No majority"), date("2026"));
        var confirm = new ConfirmSignature(SUBJECT, TH, date("2026"));
        var refuse = new RefuseConfirmation(SUBJECT, TH, text("No majority"), date("2026"));
        given(signed).when(confirm).then(confirmed);
        given(signed).when(refuse).then(refused);
        given(signed, confirmed).when(refuse).refused("answered-already");
        given(refused).when(confirm).refused("answered-already");
        given(confirmed).when(confirm).refused("answered-already");
        given(new ConfirmationRefused(KH, null, null)).when(confirm).then(confirmed);
    }

    @Test
    void no_other_signature_is() {
        var confirm = new ConfirmSignature(SUBJECT, TH, date("2026"));
        var confirmed = new SignatureConfirmed(TH, date("2026"));
        given(signed(TH, SignatureKind.SIMPLE, null)).when(confirm).refused("not-ad-referendum");
        given(signed(TH, SignatureKind.DEFINITIVE, null))
                .when(new RefuseConfirmation(SUBJECT, TH, null, null))
                .refused("not-ad-referendum");
        given(confirmed).when(sign(TH, SignatureKind.SIMPLE, null)).refused("not-ad-referendum");
        given(signed(TH, SignatureKind.NOT_KNOWN, null)).when(confirm).then(confirmed);
        given().when(confirm).then(confirmed);
    }

    @Test
    void it_is_confirmed_after_it_was_given() {
        given(signed(TH, SignatureKind.AD_REFERENDUM, "2027"))
                .when(new ConfirmSignature(SUBJECT, TH, date("2026")))
                .refused("answered-before-signature");
        given(new SignatureConfirmed(TH, date("2024"))).when(sign(TH, "2025")).refused("answered-before-signature");
    }
}
