package org.rapporteur.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rapporteur.command.Desk.correction;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.ledger.Commit;

/** Acts that correct what is on record of their subject. */
class CorrectionTest {

    private static final String MEETING = "meeting:summit";
    private static final String OPEN = "\"open\":{\"on\":\"%s\"}";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_was_wrong_is_replaced_and_the_ledger_names_it() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");

        var commit = desk.correct(MEETING, opened, OPEN.formatted("2025-01-17"));

        assertThat(commit.act().name()).isEqualTo("meeting.correct-record");
        assertThat(commit.act().corrects()).isEqualTo(opened);
        assertThat(commit.act().reason()).isEqualTo("It was read wrongly.");
        var correction = only(commit);
        assertThat(correction.commit()).isEqualTo(opened);
        assertThat(correction.act()).isEqualTo("meeting.open");
        assertThat(correction.body()).isEqualTo("{\"on\":\"2025-01-17\"}");
        assertThat(correction.grounds().witnessed())
                .as("on what the corrected act rested")
                .isTrue();
        assertThat(EventCodec.published().decode(correction.events().getFirst()))
                .hasToString("Opened[on=EffectiveDate[edtf=2025-01-17], by=null]");
    }

    @Test
    void rules_judge_by_what_stands_and_no_longer_by_what_was_corrected() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        refused(() -> desk.record(MEETING, "conclude", "{\"on\":\"2025-01-10\"}"), "ends-before-it-begins");

        desk.correct(MEETING, opened, OPEN.formatted("2025-01-09"));

        desk.record(MEETING, "conclude", "{\"on\":\"2025-01-10\"}");
        refused(() -> desk.record(MEETING, "plan", "{\"on\":\"2025-01-10\"}"), "prepared-after-it-began");
    }

    @Test
    void what_is_struck_out_may_be_recorded_otherwise() {
        desk.record(MEETING, "plan", "{}");
        var cancelled = desk.record(MEETING, "cancel", "{\"reason\":{\"en\":\"Flood\"}}");

        var commit = desk.correct(MEETING, cancelled, "");

        assertThat(only(commit).events()).isEmpty();
        assertThat(only(commit).act()).isNull();
        desk.record(MEETING, "record-as-held", "{}");
    }

    @Test
    void another_act_may_stand_instead() {
        var planned = desk.record(MEETING, "plan", "{}");

        var commit = desk.correct(MEETING, planned, "\"cancel\":{\"reason\":{\"en\":\"Flood\"}}");

        assertThat(EventCodec.published().decode(only(commit).events().getFirst()))
                .isInstanceOf(Cancelled.class);
        refused(() -> desk.record(MEETING, "record-as-held", "{}"), "cancelled");
    }

    @Test
    void a_later_act_that_could_not_stand_is_named() {
        desk.record(MEETING, "plan", "{}");
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var concluded = desk.record(MEETING, "conclude", "{\"on\":\"2025-01-17\"}");
        var head = desk.ledger.head();

        var refusal = refused(
                () -> desk.correct(MEETING, opened, OPEN.formatted("2025-01-18")),
                "correction-contradicts-a-later-act");

        assertThat(refusal.rule())
                .contains("meeting.conclude at position " + concluded, "A meeting cannot end before it begins.");
        var opposing = Objects.requireNonNull(refusal.opposing());
        assertThat(opposing.position()).isEqualTo(concluded);
        assertThat(opposing.act()).isEqualTo("meeting.conclude");
        assertThat(opposing.on()).isEqualTo("2025-01-17");
        assertThat(desk.ledger.head()).isEqualTo(head);
    }

    @Test
    void unless_the_same_correction_corrects_it_too() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var concluded = desk.record(MEETING, "conclude", "{\"on\":\"2025-01-17\"}");

        var commit = desk.correct(
                MEETING,
                correction(opened, OPEN.formatted("2025-01-18")) + ","
                        + correction(concluded, "\"conclude\":{\"on\":\"2025-01-19\"}"));

        assertThat(corrections(commit)).extracting(Correction::commit).containsExactly(opened, concluded);
    }

    @Test
    void a_commit_may_be_named_by_its_version() {
        desk.record("meeting:other", "open", "{}");
        desk.record(MEETING, "record-as-held", "{\"attendance\":[{\"party\":\"TH\",\"presence\":\"PRESENT\"}]}");
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var instead = "\"instead\":{" + OPEN.formatted("2025-01-18") + "}";

        var commit = desk.correct(MEETING, "{\"version\":2," + instead + "}");

        assertThat(commit.act().corrects()).isEqualTo(opened);
        assertThat(only(commit).commit()).isEqualTo(opened);
        refused(() -> desk.correct(MEETING, "{\"version\":1," + instead + "}"), "inside-a-commit");
        refused(() -> desk.correct(MEETING, "{\"version\":9," + instead + "}"), "no-such-commit");
        refused(
                () -> desk.correct(MEETING, "{\"version\":2,\"struck\":true}," + correction(opened, "")),
                "corrected-twice");
        desk.correct(MEETING, "{\"version\":" + commit.version() + ",\"struck\":true}");
        desk.record(MEETING, "conclude", "{\"on\":\"2025-01-17\"}");
    }

    @Test
    void what_was_corrected_is_corrected_again() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        desk.correct(MEETING, opened, OPEN.formatted("2025-01-18"));

        desk.correct(MEETING, opened, OPEN.formatted("2025-01-09"));

        desk.record(MEETING, "conclude", "{\"on\":\"2025-01-10\"}");
    }

    @Test
    void what_was_struck_out_stands_again_when_its_correction_is_struck_out() {
        desk.record(MEETING, "plan", "{}");
        var cancelled = desk.record(MEETING, "cancel", "{\"reason\":{\"en\":\"Flood\"}}");
        var struck = desk.correct(MEETING, cancelled, "").position();

        var commit = desk.correct(MEETING, struck, "");

        assertThat(commit.act().corrects()).isEqualTo(struck);
        assertThat(only(commit).commit()).isEqualTo(cancelled);
        assertThat(only(commit).act()).isEqualTo("meeting.cancel");
        refused(() -> desk.record(MEETING, "record-as-held", "{}"), "cancelled");
        desk.correct(MEETING, commit.position(), "");
        desk.record(MEETING, "record-as-held", "{}");
    }

    @Test
    void a_correction_that_could_not_be_struck_out_names_what_came_to_rest_on_it() {
        desk.record(MEETING, "plan", "{}");
        var cancelled = desk.record(MEETING, "cancel", "{\"reason\":{\"en\":\"Flood\"}}");
        var struck = desk.correct(MEETING, cancelled, "").position();
        desk.record(MEETING, "record-as-held", "{}");

        refused(() -> desk.correct(MEETING, struck, ""), "correction-contradicts-a-later-act");
    }

    @Test
    void a_replacement_that_is_refused_itself_is_refused_by_its_own_rule() {
        desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var concluded = desk.record(MEETING, "conclude", "{\"on\":\"2025-01-17\"}");

        refused(
                () -> desk.correct(MEETING, concluded, "\"conclude\":{\"on\":\"2025-01-15\"}"),
                "ends-before-it-begins");
    }

    @Test
    void only_commits_of_the_subject_are_corrected_each_as_a_whole() {
        var held = desk.record(
                MEETING, "record-as-held", "{\"attendance\":[{\"party\":\"TH\",\"presence\":\"PRESENT\"}]}");
        var other = desk.record("meeting:other", "open", "{}");

        refused(() -> desk.correct(MEETING, other, ""), "no-such-commit");
        refused(() -> desk.correct(MEETING, 4326, ""), "no-such-commit");
        var inside = refused(() -> desk.correct(MEETING, held + 1, ""), "inside-a-commit");
        assertThat(inside.remedy()).contains("position " + held + " and");
    }

    @Test
    void a_correction_corrects_something_and_leaves_something() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");

        refused(() -> desk.correct(MEETING, opened, ""), "nothing-would-remain");
        refused(
                () -> desk.correct(
                        MEETING, opened, "\"open\":{\"on\":\"2025-01-16\",\"grounds\":{\"witnessed\":true}}"),
                "nothing-corrected");
    }

    @Test
    void a_correction_is_struck_out_and_not_replaced() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var corrected =
                desk.correct(MEETING, opened, OPEN.formatted("2025-01-18")).position();

        refused(() -> desk.correct(MEETING, corrected, OPEN.formatted("2025-01-19")), "correction-replaced");
    }

    @Test
    void a_correction_owes_a_reason_and_what_it_mentions_is_on_record() {
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");
        var cited = "\"open\":{\"on\":\"2025-01-17\",\"grounds\":{\"citations\":[{\"source\":\"source:unheard-of\"}]}}";

        refused(
                () -> desk.commit(
                        MEETING,
                        "correct-record",
                        "{\"corrections\":[" + correction(opened, cited) + "],\"grounds\":{\"witnessed\":true}}"),
                "no-reason");
        refused(() -> desk.correct(MEETING, opened, cited), "not-on-record");
    }

    @Test
    void what_stands_instead_rests_on_what_the_correction_cites_where_it_cites_nothing_itself() {
        desk.record(
                "source:gazette",
                "register",
                "{\"title\":{\"en\":\"Gazette\"},\"type\":\"PRESS\",\"grounds\":{\"reason\":\"To cite.\"}}");
        var opened = desk.record(MEETING, "open", "{\"on\":\"2025-01-16\"}");

        var commit = desk.commit(
                MEETING,
                "correct-record",
                "{\"corrections\":[" + correction(opened, OPEN.formatted("2025-01-17"))
                        + "],\"grounds\":{\"reason\":\"The gazette says so.\",\"citations\":[{\"source\":\"source:gazette\"}]}}");

        assertThat(only(commit).grounds().citations())
                .extracting(one -> one.source().value())
                .containsExactly("source:gazette");
    }

    @Test
    void every_refusal_names_the_act_by_which_the_opposing_state_was_reached() {
        desk.record(MEETING, "plan", "{}");
        var cancelled = desk.record(MEETING, "cancel", "{\"reason\":{\"en\":\"Flood\"},\"on\":\"2025-01-02\"}");
        desk.record(MEETING, "move", "{\"place\":{\"en\":\"Bangkok\"}}");

        var refusal = refused(() -> desk.record(MEETING, "record-as-held", "{}"), "cancelled");

        assertThat(Objects.requireNonNull(refusal.opposing()))
                .hasToString("Opposing[position=" + cancelled
                        + ", act=meeting.cancel, at=2026-02-02T08:00:00Z, on=2025-01-02]");
    }

    @Test
    void where_nothing_on_record_stands_against_it_no_act_is_named() {
        desk.record("declaration:bangkok", "table", "{}");

        var refusal = refused(() -> desk.record("declaration:bangkok", "correct", "{}"), "no-change");

        assertThat(refusal.opposing()).isNull();
    }

    private static Correction only(Commit commit) {
        assertThat(corrections(commit)).hasSize(1);
        return corrections(commit).getFirst();
    }

    private static List<Correction> corrections(Commit commit) {
        var event = commit.events().getFirst();
        return ((RecordCorrected) EventCodec.published().decode(event.type(), event.revision(), event.data()))
                .corrections();
    }

    private static Refusal refused(ThrowingCallable call, String code) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("a refusal: %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }
}
