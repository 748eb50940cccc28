package org.rapporteur.command.discrepancy;

import org.junit.jupiter.api.Test;

class VerdictsTest extends GivenDiscrepancy {

    @Test
    void a_question_is_settled_until_it_is_reopened() {
        given(raised(), ruled(null)).when(rule(null)).refused("settled-already");
        given(ruled(null), raised()).when(rule(null)).refused("settled-already");
        given(ruled(null), reopened(null)).when(rule(null)).then(ruled(null));
        given(ruled(null), reopened(null), ruled(null)).when(rule(null)).refused("settled-already");
    }

    @Test
    void what_opened_it_again_may_lie_between_two_rulings() {
        var first = ruled(date("2025-01-10"));
        var third = rule(date("2025-03-10"));

        given(first, reopened(date("2025-02-01"))).when(third).then(ruled(date("2025-03-10")));
        given(first, reopened(date("2025"))).when(third).then(ruled(date("2025-03-10")));
        given(first, reopened(date("2025-01-10"))).when(third).then(ruled(date("2025-03-10")));
        given(first, reopened(date("2025-03-10"))).when(third).then(ruled(date("2025-03-10")));
        given(first, reopened(date("2025-01-09"))).when(third).refused("settled-already");
        given(first, reopened(date("2025-03-11"))).when(third).refused("settled-already");
    }

    @Test
    void an_earlier_ruling_that_is_heard_of_late_is_judged_by_its_day() {
        given(ruled(date("2025-03-10")), reopened(date("2025-02-01")))
                .when(rule(date("2025-01-10")))
                .then(ruled(date("2025-01-10")));
        given(ruled(date("2025-03-10")), reopened(date("2025-04-01")))
                .when(rule(date("2025-01-10")))
                .refused("settled-already");
    }

    @Test
    void a_reopening_may_be_on_record_without_its_ruling() {
        given(raised()).when(reopen(null)).then(reopened(null));
        given(reopened(null)).when(reopen(null)).then(reopened(null));
        given(reopened(null)).when(rule(null)).then(ruled(null));
    }

    @Test
    void nothing_becomes_of_a_question_before_it_is_raised() {
        var raised = raised(date("2025-02-01"));
        var before = date("2025-01-31");

        given(raised).when(rule(before)).refused("raised-later");
        given(raised).when(reopen(before)).refused("raised-later");
        given(raised).when(withdraw(before)).refused("raised-later");
        given(ruled(before))
                .when(raise(date("2025-02-01"), ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("raised-later");
        given(raised).when(rule(date("2025-02-01"))).then(ruled(date("2025-02-01")));
        given(raised).when(rule(date("2025?"))).then(ruled(date("2025?")));
    }

    @Test
    void nothing_becomes_of_a_question_that_was_withdrawn() {
        var end = withdrawn(date("2025-02-01"));
        var after = date("2025-02-02");

        given(end).when(rule(after)).refused("withdrawn-before");
        given(end).when(reopen(after)).refused("withdrawn-before");
        given(ruled(after)).when(withdraw(date("2025-02-01"))).refused("withdrawn-before");
        given(end).when(rule(date("2025-02-01"))).then(ruled(date("2025-02-01")));
        given(withdrawn(null)).when(rule(after)).then(ruled(after));
        given(end).when(testify(ANTARA_PLANNED)).then(testified(ANTARA_PLANNED));
    }
}
