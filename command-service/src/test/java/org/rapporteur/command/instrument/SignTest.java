package org.rapporteur.command.instrument;

import org.junit.jupiter.api.Test;

class SignTest extends InstrumentRules {

    @Test
    void a_signature_may_be_the_first_that_is_heard_of_an_instrument() {
        given().when(sign(TH)).then(signed(TH));
    }

    @Test
    void whoever_is_expected_signs() {
        given(reported(KH, TH)).when(sign(KH)).then(signed(KH));
        given(reported(KH, TH), signed(KH)).when(sign(TH)).then(signed(TH));
    }

    @Test
    void where_nobody_is_on_record_as_expected_anyone_may_sign() {
        given(reported()).when(sign(PH)).then(signed(PH));
        given(signed(TH)).when(sign(KH)).then(signed(KH));
    }

    @Test
    void whoever_is_not_expected_does_not_sign() {
        given(reported(KH, TH)).when(sign(PH)).refused("not-entitled");
        given(signed(TH), reported(KH, TH)).when(sign(PH)).refused("not-entitled");
    }

    @Test
    void a_party_signs_once() {
        given(signed(TH)).when(sign(TH)).refused("signed-already");
        given(signedOn(TH, "2025-01-16")).when(sign(TH)).refused("signed-already");
        given(signed(TH), signed(KH), planned(), reported(KH, TH))
                .when(sign(TH))
                .refused("signed-already");
    }

    @Test
    void what_was_planned_is_signed() {
        given(reported(KH, TH), planned()).when(sign(TH)).then(signed(TH));
    }

    @Test
    void what_was_abandoned_is_not_signed() {
        given(abandoned()).when(sign(TH)).refused("abandoned");
        given(abandoned(), reported(KH, TH)).when(sign(TH)).refused("abandoned");
        given(reported(KH, TH), abandoned(), signed(KH)).when(sign(TH)).refused("abandoned");
    }
}
