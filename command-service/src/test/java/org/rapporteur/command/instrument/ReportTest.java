package org.rapporteur.command.instrument;

import static org.rapporteur.language.instrument.LegalCharacter.LEGALLY_BINDING;
import static org.rapporteur.language.instrument.LegalCharacter.NOT_BINDING;
import static org.rapporteur.language.instrument.LegalCharacter.UNSPECIFIED;

import org.junit.jupiter.api.Test;

class ReportTest extends GivenInstrument {

    @Test
    void an_instrument_is_heard_of() {
        given().when(report(UNSPECIFIED, KH, TH)).then(reported(UNSPECIFIED, KH, TH));
    }

    @Test
    void its_parties_are_on_record_in_one_order() {
        given().when(report(UNSPECIFIED, TH, KH, TH)).then(reported(UNSPECIFIED, KH, TH));
    }

    @Test
    void it_may_be_heard_of_after_it_was_signed_or_abandoned() {
        given(signed(TH, null)).when(report(UNSPECIFIED, KH, TH)).then(reported(UNSPECIFIED, KH, TH));
        given(abandoned("2026")).when(report(UNSPECIFIED, KH, TH)).then(reported(UNSPECIFIED, KH, TH));
    }

    @Test
    void it_is_reported_once() {
        given(reported(UNSPECIFIED, KH, TH)).when(report(UNSPECIFIED)).refused("reported-already");
        given(reported(UNSPECIFIED), signed(KH, null), abandoned(null))
                .when(report(UNSPECIFIED))
                .refused("reported-already");
    }

    @Test
    void who_has_signed_is_among_the_parties() {
        given(signed(TH, null), signed(PH, null))
                .when(report(UNSPECIFIED, KH, TH))
                .refused("signatory-not-expected");
        given(signed(TH, null), signed(KH, null))
                .when(report(UNSPECIFIED, KH, TH))
                .then(reported(UNSPECIFIED, KH, TH));
    }

    @Test
    void where_the_parties_are_not_known_whoever_signed_may_have() {
        given(signed(TH, null)).when(report(UNSPECIFIED)).then(reported(UNSPECIFIED));
    }

    @Test
    void what_was_ratified_is_binding() {
        given(ratified(TH, "2025")).when(report(NOT_BINDING)).refused("not-binding");
        given(ratified(TH, "2025")).when(report(LEGALLY_BINDING)).then(reported(LEGALLY_BINDING));
    }
}
