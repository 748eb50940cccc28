package org.rapporteur.command.minutes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.AdoptionMode;

class MinutesActsTest extends GivenMinutes {

    @Test
    void minutes_are_drafted_adopted_issued_and_retracted_once_each_in_whatever_order_that_is_heard_of() {
        given().when(draft(MEETING, null)).then(drafted(MEETING, null));
        given().when(adopt(AdoptionMode.CONSENSUS, null)).then(adopted(AdoptionMode.CONSENSUS, null));
        given().when(issue(MEETING, null)).then(issued(MEETING, null));
        given().when(retract(null)).then(retracted(null));
        given(issued(MEETING, null)).when(draft(MEETING, null)).then(drafted(MEETING, null));
        given(drafted(MEETING, null)).when(draft(MEETING, null)).refused("drafted-already");
        given(adopted(AdoptionMode.VOTE, null))
                .when(adopt(AdoptionMode.VOTE, null))
                .refused("adopted-already");
        given(issued(null, null)).when(issue(null, null)).refused("issued-already");
        given(retracted(null)).when(retract(null)).refused("retracted-already");
    }

    @Test
    void they_are_those_of_one_meeting() {
        given(drafted(MEETING, null)).when(issue(NEXT, null)).refused("of-another-meeting");
        given(issued(MEETING, null)).when(draft(NEXT, null)).refused("of-another-meeting");
        given(drafted(MEETING, null)).when(issue(null, null)).then(issued(null, null));
        given(drafted(null, null)).when(issue(MEETING, null)).then(issued(MEETING, null));
    }

    @Test
    void a_draft_is_replaced_by_a_text_as_often_as_it_is() {
        given().when(revise(null)).then(revised(null));
        given(revised(null)).when(revise(null)).then(revised(null));
        given().when(new Revise(STATEMENT, List.of(), null)).refused("no-text");
    }

    @Test
    void after_adoption_only_a_corrigendum_changes_the_text() {
        var adopted = adopted(AdoptionMode.CONSENSUS, date("2025-02-10"));
        given(adopted).when(revise(date("2025-02-11"))).refused("adopted-before");
        given(adopted).when(draft(null, date("2025-02-11"))).refused("adopted-before");
        given(adopted).when(submit(null, date("2025-02-11"))).refused("adopted-before");
        given(adopted).when(breakSilence(date("2025-02-11"))).refused("adopted-before");
        given(adopted).when(extend("2025-03-01", date("2025-02-11"))).refused("adopted-before");
        given(adopted).when(correct(1, date("2025-02-11"))).then(corrected(1, date("2025-02-11")));
        given(revised(date("2025-02-11")))
                .when(adopt(AdoptionMode.CONSENSUS, date("2025-02-10")))
                .refused("adopted-before");
        given(adopted).when(revise(date("2025"))).then(revised(date("2025")));
        given(adopted).when(revise(null)).then(revised(null));
    }

    @Test
    void what_is_revised_was_drafted_before() {
        given(drafted(null, date("2025-02"))).when(revise(date("2025-01"))).refused("revised-before");
        given(revised(date("2025-01"))).when(draft(null, date("2025-02"))).refused("revised-before");
        given(submitted(null, date("2025-01")))
                .when(draft(null, date("2025-02")))
                .refused("submitted-before");
        given(silenceBroken(date("2025-01"))).when(draft(null, date("2025-02"))).refused("broken-before");
        given(extended("2026-01-01", date("2025-01")))
                .when(draft(null, date("2025-02")))
                .refused("extended-before");
    }

    @Test
    void what_is_issued_or_corrected_was_agreed_before() {
        var adopted = adopted(AdoptionMode.CONSENSUS, date("2025-02-10"));
        given(adopted).when(issue(null, date("2025-02-09"))).refused("issued-before");
        given(adopted).when(correct(1, date("2025-02-09"))).refused("corrected-before");
        given(issued(null, date("2025-01")))
                .when(adopt(AdoptionMode.VOTE, date("2025-02")))
                .refused("issued-before");
        given(adopted).when(issue(null, date("2025-02-10"))).then(issued(null, date("2025-02-10")));
        given(corrected(1, date("2025-03"))).when(issue(null, date("2025-04"))).then(issued(null, date("2025-04")));
    }

    @Test
    void nothing_happens_to_what_was_retracted() {
        given(retracted(date("2025-03"))).when(issue(null, date("2025-04"))).refused("retracted-before");
        given(corrected(1, date("2025-04"))).when(retract(date("2025-03"))).refused("retracted-before");
        given(issued(null, date("2025-03"))).when(retract(date("2025-03"))).then(retracted(date("2025-03")));
    }

    @Test
    void a_corrigendum_changes_something_and_has_a_number_of_its_own() {
        given(corrected(1, null)).when(correct(1, null)).refused("corrigendum-already");
        given(corrected(1, null)).when(correct(2, null)).then(corrected(2, null));
        given(corrected(null, null)).when(correct(null, null)).then(corrected(null, null));
        given().when(new Correct(STATEMENT, 1, List.of(), null, null)).refused("no-change");
    }

    @Test
    void a_refusal_says_which_day_stood_against_it() {
        assertThatThrownBy(() -> revise(date("2025-02-11"))
                        .decide(state(adopted(AdoptionMode.VOTE, date("2025-02-10"))), RECORDER))
                .hasMessageStartingWith("After adoption only a corrigendum can change the text")
                .hasMessageContaining("2025-02-10");
        assertThatThrownBy(() -> issue(null, date("2025-04")).decide(state(retracted(date("2025-03"))), RECORDER))
                .hasMessageStartingWith("Nothing more can happen")
                .hasMessageContaining("2025-03");
        assertThatThrownBy(() -> issue(null, date("2025-01"))
                        .decide(state(adopted(AdoptionMode.VOTE, date("2025-02"))), RECORDER))
                .hasMessageStartingWith("Issue and correction come after adoption");
        assertThatThrownBy(() -> revise(date("2025-01")).decide(state(drafted(null, date("2025-02"))), RECORDER))
                .hasMessageStartingWith("Revision and review come after the draft");
    }
}
