package org.rapporteur.command.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Owed;

class DiscrepancyActsTest extends DiscrepancyRules {

    @Test
    void sources_are_found_to_disagree() {
        given().when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED)).then(raised(ANTARA_PLANNED, JAKPOST_LAUNCHED));
    }

    @Test
    void where_all_say_the_same_there_is_no_disagreement() {
        given().when(raise()).refused("no-disagreement");
        given().when(raise(ANTARA_PLANNED)).refused("no-disagreement");
        given().when(raise(ANTARA_PLANNED, testimony("planned", "source:jakpost")))
                .refused("no-disagreement");
    }

    @Test
    void one_source_may_contradict_itself() {
        var signed = testimony("signed", "source:antara");

        given().when(raise(ANTARA_PLANNED, signed)).then(raised(ANTARA_PLANNED, signed));
    }

    @Test
    void a_question_is_raised_once() {
        given(raised(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("raised-already");
        given(raised(), ruled(), reopened(), testified(ANTARA_PLANNED))
                .when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("raised-already");
    }

    @Test
    void one_more_source_testifies() {
        given(raised(ANTARA_PLANNED)).when(testify(JAKPOST_LAUNCHED)).then(testified(JAKPOST_LAUNCHED));
        given(ruled()).when(testify(JAKPOST_LAUNCHED)).then(testified(JAKPOST_LAUNCHED));
    }

    @Test
    void the_same_testimony_is_on_record_once() {
        given(raised(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .when(testify(JAKPOST_LAUNCHED))
                .refused("testified-already");
        given(testified(ANTARA_PLANNED), testified(JAKPOST_LAUNCHED))
                .when(testify(ANTARA_PLANNED))
                .refused("testified-already");
    }

    @Test
    void a_question_is_settled_until_it_is_reopened() {
        given(raised(ANTARA_PLANNED, JAKPOST_LAUNCHED)).when(rule()).then(ruled());
        given(raised(), ruled()).when(rule()).refused("settled-already");
        given(ruled(), raised()).when(rule()).refused("settled-already");
        given(ruled(), reopened()).when(rule()).then(ruled());
    }

    @Test
    void only_a_settled_question_is_reopened() {
        given(raised(), ruled()).when(reopen()).then(reopened());
        given(ruled(), testified(ANTARA_PLANNED)).when(reopen()).then(reopened());
        given(raised()).when(reopen()).refused("not-settled");
        given(ruled(), reopened()).when(reopen()).refused("not-settled");
    }

    @Test
    void each_act_holds_its_own_grounds() {
        assertThat(Stream.of(raise(), testify(ANTARA_PLANNED), rule(), reopen()))
                .allSatisfy(act -> assertThat(act.owed()).isEqualTo(Owed.NOTHING_MORE));
    }

    @Test
    void each_event_says_its_part() {
        assertThat(state(raised(ANTARA_PLANNED))).isEqualTo(new Discrepancy(true, false, Set.of(ANTARA_PLANNED)));
        assertThat(state(testified(ANTARA_PLANNED))).isEqualTo(new Discrepancy(false, false, Set.of(ANTARA_PLANNED)));
        assertThat(state(ruled())).isEqualTo(new Discrepancy(false, true, Set.of()));
        assertThat(state(raised(ANTARA_PLANNED), ruled(), reopened()))
                .isEqualTo(new Discrepancy(true, false, Set.of(ANTARA_PLANNED)));
        assertThat(state(ruled(), testified(ANTARA_PLANNED), raised(JAKPOST_LAUNCHED)))
                .isEqualTo(new Discrepancy(true, true, Set.of(ANTARA_PLANNED, JAKPOST_LAUNCHED)));
    }
}
