package org.rapporteur.command.instrument;

import org.junit.jupiter.api.Test;

class ReportTest extends InstrumentRules {

    @Test
    void an_instrument_is_heard_of() {
        given().when(report(KH, TH)).then(reported(KH, TH));
    }

    @Test
    void its_parties_are_on_record_in_one_order() {
        given().when(report(TH, KH, TH)).then(reported(KH, TH));
    }

    @Test
    void it_may_be_heard_of_after_it_was_planned_signed_or_abandoned() {
        given(planned()).when(report(KH, TH)).then(reported(KH, TH));
        given(signed(TH)).when(report(KH, TH)).then(reported(KH, TH));
        given(abandoned()).when(report(KH, TH)).then(reported(KH, TH));
    }

    @Test
    void it_is_reported_once() {
        given(reported(KH, TH)).when(report(KH, TH)).refused("reported-already");
        given(reported(KH, TH), signed(KH), abandoned()).when(report()).refused("reported-already");
    }

    @Test
    void who_has_signed_is_among_the_parties() {
        given(signed(TH), signed(PH)).when(report(KH, TH)).refused("signatory-not-expected");
        given(signed(TH), signed(KH)).when(report(KH, TH)).then(reported(KH, TH));
    }

    @Test
    void where_the_parties_are_not_known_whoever_signed_may_have() {
        given(signed(TH), signed(PH)).when(report()).then(reported());
    }
}
