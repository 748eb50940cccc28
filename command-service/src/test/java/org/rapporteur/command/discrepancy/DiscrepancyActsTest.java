package org.rapporteur.command.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;

class DiscrepancyActsTest extends GivenDiscrepancy {

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
    void who_testified_before_it_was_raised_is_a_side_of_it() {
        given(testified(JAKPOST_LAUNCHED)).when(raise(ANTARA_PLANNED)).then(raised(ANTARA_PLANNED));
        given(testified(JAKPOST_LAUNCHED))
                .when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("testified-already");
    }

    @Test
    void one_source_may_contradict_itself() {
        var signed = testimony("signed", "source:antara");

        given().when(raise(ANTARA_PLANNED, signed)).then(raised(ANTARA_PLANNED, signed));
    }

    @Test
    void a_witness_or_a_computation_may_stand_against_a_source() {
        var seen = new Testimony(text("signed"), List.of(), TestimonyBasis.WITNESSED);

        given().when(raise(ANTARA_PLANNED, seen)).then(raised(ANTARA_PLANNED, seen));
        assertThatThrownBy(() -> new Testimony(text("signed"), List.of(), null)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_question_is_raised_once() {
        given(raised(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("raised-already");
        given(raised(), ruled(null), reopened(null), testified(ANTARA_PLANNED))
                .when(raise(ANTARA_PLANNED, JAKPOST_LAUNCHED))
                .refused("raised-already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chair", "/chair", "outcomes/ai-guide/verb", "/parties/0/state", "a~1b/~0", "attendance/org:itu"
            })
    void an_attribute_is_named_by_the_way_to_it(String attribute) {
        assertThat(new Raise(STATE, text("Which?"), MOU, attribute, List.of(), null).attribute())
                .isEqualTo(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "a//b", "a/", "a~2", "~"})
    void what_is_no_way_is_malformed(String attribute) {
        assertThatThrownBy(() -> new Raise(STATE, text("Which?"), MOU, attribute, List.of(), null))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.component()).isEqualTo("attribute"));
    }

    @Test
    void an_attribute_is_one_of_a_subject() {
        given().when(new Raise(STATE, text("Which?"), null, "state", List.of(ANTARA_PLANNED, JAKPOST_LAUNCHED), null))
                .refused("attribute-of-nothing");
    }

    @Test
    void one_more_source_testifies() {
        given(raised(ANTARA_PLANNED)).when(testify(JAKPOST_LAUNCHED)).then(testified(JAKPOST_LAUNCHED));
        given(ruled(null)).when(testify(JAKPOST_LAUNCHED)).then(testified(JAKPOST_LAUNCHED));
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
    void a_ruling_names_an_act_upon_a_subject() {
        given(raised()).when(rule(null)).then(ruled(null));
        for (var follows : List.of(new FollowingAct(null, "plan"), new FollowingAct(MOU, "Plan it")))
            assertThatThrownBy(() -> new Rule(STATE, null, text("So."), null, null, follows, null))
                    .isInstanceOf(Malformed.class);
    }

    @Test
    void a_consequence_is_noted_once() {
        given(ruled(null)).when(note(412)).then(noted(412));
        given(noted(7)).when(note(412)).then(noted(412));
        given(noted(412)).when(note(412)).refused("noted-already");
        assertThatThrownBy(() -> note(-1)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_question_is_withdrawn_once() {
        given(raised()).when(withdraw(null)).then(withdrawn(null));
        given(ruled(null)).when(withdraw(date("2025"))).then(withdrawn(date("2025")));
        given(withdrawn(null)).when(withdraw(date("2025"))).refused("withdrawn-already");
    }

    @Test
    void each_act_holds_its_own_grounds() {
        assertThat(Stream.of(raise(), testify(ANTARA_PLANNED), rule(null), reopen(null), note(1), withdraw(null)))
                .allSatisfy(act -> assertThat(act.owed()).isEqualTo(Owed.NOTHING_MORE));
    }
}
