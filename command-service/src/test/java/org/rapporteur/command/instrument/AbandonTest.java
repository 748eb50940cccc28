package org.rapporteur.command.instrument;

import org.junit.jupiter.api.Test;

class AbandonTest extends InstrumentRules {

    @Test
    void an_instrument_is_given_up() {
        given().when(abandon()).then(abandoned());
        given(reported(KH, TH), planned()).when(abandon()).then(abandoned());
    }

    @Test
    void it_is_given_up_while_a_signature_is_missing() {
        given(reported(KH, TH), signed(TH)).when(abandon()).then(abandoned());
        given(signed(TH)).when(abandon()).then(abandoned());
        given(reported(), signed(TH)).when(abandon()).then(abandoned());
    }

    @Test
    void what_all_have_signed_is_not_given_up() {
        given(reported(KH, TH), signed(TH), signed(KH)).when(abandon()).refused("signed-by-all");
        given(signed(TH), signed(KH), reported(KH, TH)).when(abandon()).refused("signed-by-all");
    }

    @Test
    void it_is_given_up_once() {
        given(abandoned()).when(abandon()).refused("abandoned");
    }
}
