package org.rapporteur.command.instrument;

import static org.rapporteur.language.instrument.LegalCharacter.UNSPECIFIED;
import static org.rapporteur.language.instrument.Provision.EXCLUDED;
import static org.rapporteur.language.instrument.Provision.NOT_KNOWN;
import static org.rapporteur.language.instrument.Provision.PROVIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

class SignTest extends GivenInstrument {

    @Test
    void a_signature_may_be_the_first_that_is_heard_of_an_instrument() {
        given().when(sign(TH, null)).then(signed(TH, null));
    }

    @Test
    void it_says_who_signed_through_whom_and_before_whom() {
        var minister = new Person("Prasert Jantararuangtong", "Minister");
        given().when(new Sign(
                        SUBJECT,
                        KH,
                        SignatureKind.SIMPLE,
                        minister,
                        TH,
                        List.of(minister),
                        date("2025"),
                        null,
                        text("Bangkok")))
                .then(new Signed(
                        KH,
                        SignatureKind.SIMPLE,
                        minister,
                        TH,
                        List.of(minister),
                        date("2025"),
                        null,
                        text("Bangkok")));
    }

    @Test
    void whoever_is_expected_signs() {
        given(reported(UNSPECIFIED, KH, TH)).when(sign(KH, null)).then(signed(KH, null));
        given(reported(UNSPECIFIED, KH, TH), signed(KH, null))
                .when(sign(TH, null))
                .then(signed(TH, null));
        given(reported(UNSPECIFIED, KH, TH))
                .when(sign(new Party("agency:th-mdes"), null))
                .then(signed(new Party("agency:th-mdes"), null));
    }

    @Test
    void where_nobody_is_on_record_as_expected_anyone_may_sign() {
        given(reported(UNSPECIFIED)).when(sign(PH, null)).then(signed(PH, null));
        given(signed(TH, null), clauses(OPEN)).when(sign(KH, null)).then(signed(KH, null));
    }

    @Test
    void whoever_is_neither_expected_nor_entitled_does_not_sign() {
        given(reported(UNSPECIFIED, KH, TH)).when(sign(PH, null)).refused("not-entitled");
        given(signed(TH, null), reported(UNSPECIFIED, KH, TH))
                .when(sign(PH, null))
                .refused("not-entitled");
        given(clauses(maySign(KH, TH))).when(sign(PH, null)).refused("not-entitled");
        given(reported(UNSPECIFIED, KH), clauses(maySign(TH)))
                .when(sign(TH, null))
                .then(signed(TH, null));
        given(signed(PH, null)).when(set(maySign(KH))).refused("signatory-not-expected");
    }

    @Test
    void a_party_signs_once() {
        given(signed(TH, null)).when(sign(TH, null)).refused("signed-already");
        given(signed(TH, "2025-01-16"), signed(KH, null)).when(sign(TH, "2026")).refused("signed-already");
    }

    @Test
    void what_was_abandoned_is_not_signed_after_that() {
        given(abandoned("2025")).when(sign(TH, "2026")).refused("abandoned");
        given(abandoned("2025")).when(sign(TH, "2024")).then(signed(TH, "2024"));
        given(abandoned("2025")).when(sign(TH, null)).then(signed(TH, null));
    }

    @Test
    void a_definitive_signature_is_given_where_the_clauses_ask_for_no_more() {
        given(clauses(definitive(PROVIDED, NOT_KNOWN)))
                .when(sign(TH, SignatureKind.DEFINITIVE, null))
                .then(signed(TH, SignatureKind.DEFINITIVE, null));
        given(clauses(definitive(EXCLUDED, NOT_KNOWN)))
                .when(sign(TH, SignatureKind.DEFINITIVE, null))
                .refused("definitive-not-provided");
        given(clauses(definitive(NOT_KNOWN, PROVIDED)))
                .when(sign(TH, SignatureKind.DEFINITIVE, null))
                .refused("definitive-not-provided");
        given(clauses(definitive(EXCLUDED, PROVIDED)))
                .when(sign(TH, SignatureKind.SIMPLE, null))
                .then(signed(TH, SignatureKind.SIMPLE, null));
        given(clauses(definitive(EXCLUDED, NOT_KNOWN)), clauses(OPEN))
                .when(sign(TH, SignatureKind.DEFINITIVE, null))
                .then(signed(TH, SignatureKind.DEFINITIVE, null));
        given(signed(TH, SignatureKind.DEFINITIVE, null))
                .when(set(definitive(NOT_KNOWN, PROVIDED)))
                .refused("definitive-not-provided");
    }

    private static Clauses maySign(Party... parties) {
        return new Clauses(List.of(parties), NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, List.of(), NOT_KNOWN);
    }

    private static Clauses definitive(Provision consentBySignature, Provision ratification) {
        return new Clauses(List.of(), consentBySignature, ratification, NOT_KNOWN, NOT_KNOWN, List.of(), NOT_KNOWN);
    }
}
