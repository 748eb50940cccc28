package org.rapporteur.command.instrument;

import org.junit.jupiter.api.Test;

class PlanTest extends InstrumentRules {

    @Test
    void a_plan_may_be_the_first_that_is_heard_of_an_instrument() {
        given().when(planOn("2025-01-16")).then(plannedOn("2025-01-16"));
    }

    @Test
    void it_may_be_planned_again() {
        given(reported(KH, TH), planned()).when(planOn("2025-02")).then(plannedOn("2025-02"));
    }

    @Test
    void what_was_signed_before_that_day_was_not_planned_on_it() {
        given(signedOn(TH, "2025-01-16")).when(planOn("2025-01-17")).refused("signed-before");
        given(signedOn(TH, "2025-01")).when(planOn("2025-02")).refused("signed-before");
        given(signedOn(TH, "[2025-01-16..2025-01-17]"))
                .when(planOn("2025-01-18"))
                .refused("signed-before");
        given(signed(KH), signedOn(TH, "2024")).when(planOn("2025")).refused("signed-before");
    }

    @Test
    void a_plan_that_may_have_come_first_is_recorded_however_late_it_is_heard_of() {
        given(signedOn(TH, "2025-01-16")).when(planOn("2025-01-16")).then(plannedOn("2025-01-16"));
        given(signedOn(TH, "2025-01-16")).when(planOn("2024-12")).then(plannedOn("2024-12"));
        given(signedOn(TH, "2025")).when(planOn("2025-06-01")).then(plannedOn("2025-06-01"));
        given(signedOn(TH, "2025-01-16")).when(planOn("2025")).then(plannedOn("2025"));
        given(signedOn(TH, "[2025-01-16..2025-01-17]"))
                .when(planOn("2025-01-17"))
                .then(plannedOn("2025-01-17"));
    }

    @Test
    void an_uncertain_day_contradicts_nothing() {
        given(signedOn(TH, "2025-01-16?")).when(planOn("2025-01-17")).then(plannedOn("2025-01-17"));
        given(signedOn(TH, "2025-01-16")).when(planOn("2025-01-17~")).then(plannedOn("2025-01-17~"));
    }

    @Test
    void a_day_that_is_not_known_contradicts_nothing() {
        given(signed(TH)).when(planOn("2025-01-17")).then(plannedOn("2025-01-17"));
        given(signedOn(TH, "2025-01-16")).when(plan()).then(planned());
    }

    @Test
    void what_was_abandoned_is_planned_no_more() {
        given(abandoned()).when(plan()).refused("abandoned");
    }
}
