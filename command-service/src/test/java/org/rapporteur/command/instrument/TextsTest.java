package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.text.AdoptionMode;

class TextsTest extends GivenInstrument {

    private static Planned planned(@Nullable String on) {
        return new Planned(date("2025-06"), day(on), null);
    }

    private static Plan plan(@Nullable String on) {
        return new Plan(SUBJECT, date("2025-06"), day(on), null);
    }

    private static TextAdopted adopted(@Nullable String on) {
        return new TextAdopted(AdoptionMode.CONSENSUS, day(on), null, null);
    }

    private static AdoptText adopt(@Nullable String on) {
        return new AdoptText(SUBJECT, AdoptionMode.CONSENSUS, day(on), null, null);
    }

    private static NegotiationBegun negotiated(@Nullable String on) {
        return new NegotiationBegun(day(on), null, null);
    }

    private static BeginNegotiation negotiate(@Nullable String on) {
        return new BeginNegotiation(SUBJECT, day(on), null, null);
    }

    @Test
    void a_plan_may_be_the_first_that_is_heard_of_an_instrument_and_be_made_again() {
        given().when(plan("2025-01-16")).then(planned("2025-01-16"));
        given(planned("2025-01")).when(plan("2025-02")).then(planned("2025-02"));
    }

    @Test
    void the_same_plan_is_recorded_once() {
        given(planned("2025-01")).when(plan("2025-01")).refused("recorded-already");
    }

    @Test
    void what_was_signed_before_that_day_was_not_planned_on_it() {
        given(signed(TH, "2025-01-16")).when(plan("2025-01-17")).refused("signed-before");
        given(signed(TH, "2025-01")).when(plan("2025-02")).refused("signed-before");
        given(signed(TH, "[2025-01-16..2025-01-17]")).when(plan("2025-01-18")).refused("signed-before");
        given(signed(KH, null), signed(TH, "2024")).when(plan("2025")).refused("signed-before");
        given(planned("2025-02")).when(sign(TH, "2025-01")).refused("signed-before");
    }

    @Test
    void a_plan_that_may_have_come_first_is_recorded_however_late_it_is_heard_of() {
        given(signed(TH, "2025-01-16")).when(plan("2025-01-16")).then(planned("2025-01-16"));
        given(signed(TH, "2025-01-16")).when(plan("2024-12")).then(planned("2024-12"));
        given(signed(TH, "2025-01-16")).when(plan("2025")).then(planned("2025"));
        given(signed(TH, "2025-01-16?")).when(plan("2025-01-17")).then(planned("2025-01-17"));
        given(signed(TH, null)).when(plan("2025-01-17")).then(planned("2025-01-17"));
        given(signed(TH, "2025-01-16")).when(plan(null)).then(planned(null));
    }

    @Test
    void what_was_abandoned_is_planned_no_more_but_may_have_been_planned_before() {
        given(abandoned("2026")).when(plan("2027")).refused("abandoned");
        given(abandoned("2026")).when(plan("2025")).then(planned("2025"));
        given(planned("2027")).when(abandon("2026")).refused("abandoned");
    }

    @Test
    void a_text_is_negotiated_before_it_is_adopted() {
        given().when(negotiate("2025-01")).then(negotiated("2025-01"));
        given(adopted("2025-02")).when(negotiate("2025-01")).then(negotiated("2025-01"));
        given(adopted("2025-02")).when(negotiate("2025-03")).refused("adopted-before");
        given(negotiated("2025-03")).when(adopt("2025-02")).refused("adopted-before");
    }

    @Test
    void a_text_is_adopted_once() {
        given().when(adopt("2025")).then(adopted("2025"));
        given(adopted("2025")).when(adopt("2026")).refused("adopted-already");
    }

    @Test
    void what_rests_on_the_text_comes_after_its_adoption() {
        given(adopted("2025-02")).when(sign(TH, "2025-01")).refused("text-not-adopted");
        given(adopted("2025-02")).when(sign(TH, "2025-02")).then(signed(TH, "2025-02"));
        for (InstrumentEvent early : new InstrumentEvent[] {
            opened("2025-01"),
            closed("2025-01"),
            signed(TH, "2025-01"),
            ratified(TH, "2025-01"),
            new Initialled(TH, null, date("2025-01"), null, null),
            new Amended(null, null, date("2025-01"))
        }) given(early).when(adopt("2025-02")).refused("text-not-adopted");
        given(planned("2025-01")).when(adopt("2025-02")).then(adopted("2025-02"));
    }
}
