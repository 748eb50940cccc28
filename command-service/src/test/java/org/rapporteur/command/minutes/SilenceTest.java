package org.rapporteur.command.minutes;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.AdoptionMode;

class SilenceTest extends GivenMinutes {

    @Test
    void a_text_is_submitted_as_often_as_it_is_and_a_deadline_need_not_be_known() {
        given().when(submit("2025-02-01", date("2025-01-20"))).then(submitted("2025-02-01", date("2025-01-20")));
        given(submitted("2025-02-01", null)).when(submit(null, null)).then(submitted(null, null));
    }

    @Test
    void a_deadline_lies_after_the_day_on_which_it_is_set() {
        given().when(submit("2025-02-01", date("2025-02-02"))).refused("deadline-before-submission");
        given().when(submit("2025-02-01", date("2025-02-01"))).then(submitted("2025-02-01", date("2025-02-01")));
        given().when(submit("2025-02-01", date("2025"))).then(submitted("2025-02-01", date("2025")));
        given().when(extend("2025-02-01", date("2025-02-02"))).refused("extended-into-the-past");
    }

    @Test
    void silence_is_broken_while_it_lasts() {
        var round = submitted("2025-02-01", date("2025-01-20"));
        given(round).when(breakSilence(date("2025-02-01"))).then(silenceBroken(date("2025-02-01")));
        given(round).when(breakSilence(date("2025-02-02"))).refused("silence-over");
        given(round).when(breakSilence(date("2025"))).then(silenceBroken(date("2025")));
        given(round).when(breakSilence(null)).then(silenceBroken(null));
        given(silenceBroken(date("2025-02-02")))
                .when(submit("2025-02-01", date("2025-01-20")))
                .refused("silence-over");
    }

    @Test
    void who_heard_of_no_deadline_cannot_say_that_it_is_over() {
        given().when(breakSilence(date("2025-02-02"))).then(silenceBroken(date("2025-02-02")));
        given(submitted(null, date("2025-01-20")))
                .when(breakSilence(date("2025-02-02")))
                .then(silenceBroken(date("2025-02-02")));
        given(submitted("2025-02-01", date("2025-01-20")), submitted(null, null))
                .when(breakSilence(date("2025-02-02")))
                .then(silenceBroken(date("2025-02-02")));
        given(submitted("2025-04-01", date("2025-03-20")))
                .when(breakSilence(date("2025-02-02")))
                .then(silenceBroken(date("2025-02-02")));
    }

    @Test
    void a_deadline_is_extended_while_it_lasts_and_silence_with_it() {
        var round = submitted("2025-02-01", date("2025-01-20"));
        var extended = extended("2025-02-08", date("2025-01-30"));
        given(round).when(extend("2025-02-08", date("2025-01-30"))).then(extended);
        given(round, extended).when(breakSilence(date("2025-02-08"))).then(silenceBroken(date("2025-02-08")));
        given(round, extended).when(breakSilence(date("2025-02-09"))).refused("silence-over");
        given(round).when(extend("2025-02-08", date("2025-02-02"))).refused("silence-over");
        given(round, extended)
                .when(extend("2025-02-15", date("2025-02-05")))
                .then(extended("2025-02-15", date("2025-02-05")));
        given(round, extended("2025-02-08", date("2025-02-05")))
                .when(breakSilence(date("2025-02-04")))
                .refused("silence-over");
    }

    @Test
    void silence_becomes_consent_when_its_deadline_is_over() {
        var round = submitted("2025-02-01", date("2025-01-20"));
        var silence = AdoptionMode.SILENCE_PROCEDURE;
        given(round).when(adopt(silence, date("2025-01-31"))).refused("silence-not-over");
        given(adopted(silence, date("2025-01-31")))
                .when(submit("2025-02-01", date("2025-01-20")))
                .refused("silence-not-over");
        given(round).when(adopt(silence, date("2025-02-01"))).then(adopted(silence, date("2025-02-01")));
        given(round).when(adopt(silence, null)).then(adopted(silence, null));
        given(round)
                .when(adopt(AdoptionMode.CONSENSUS, date("2025-01-31")))
                .then(adopted(AdoptionMode.CONSENSUS, date("2025-01-31")));
        given(submitted(null, null))
                .when(adopt(silence, date("2025-01-31")))
                .then(adopted(silence, date("2025-01-31")));
    }

    @Test
    void what_was_broken_is_no_consent_unless_it_was_submitted_again() {
        var round = submitted("2025-02-01", date("2025-01-20"));
        var broken = silenceBroken(date("2025-01-25"));
        var silence = AdoptionMode.SILENCE_PROCEDURE;
        given(round, broken).when(adopt(silence, date("2025-02-20"))).refused("silence-was-broken");
        given(round, adopted(silence, date("2025-02-20")))
                .when(breakSilence(date("2025-01-25")))
                .refused("silence-was-broken");
        given(round, broken)
                .when(adopt(AdoptionMode.CONSENSUS, date("2025-02-20")))
                .then(adopted(AdoptionMode.CONSENSUS, date("2025-02-20")));
        given(round, broken, submitted("2025-02-10", date("2025-01-28")))
                .when(adopt(silence, date("2025-02-20")))
                .then(adopted(silence, date("2025-02-20")));
        given(round, silenceBroken(null))
                .when(adopt(silence, date("2025-02-20")))
                .then(adopted(silence, date("2025-02-20")));
        given(broken).when(adopt(silence, date("2025-02-20"))).then(adopted(silence, date("2025-02-20")));
    }
}
