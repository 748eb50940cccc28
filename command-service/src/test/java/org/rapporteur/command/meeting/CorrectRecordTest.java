package org.rapporteur.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.command.act.Course.instead;
import static org.rapporteur.command.act.Course.recorder;
import static org.rapporteur.command.act.Course.struck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.act.CorrectRecord;
import org.rapporteur.command.act.Course;
import org.rapporteur.command.act.Owed;
import org.rapporteur.command.act.Replacement;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Opposing;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** What follows when an act turns out to have been wrong, of which others were recorded since. */
class CorrectRecordTest extends GivenMeeting {

    private static final Grounds GAZETTE =
            new Grounds(List.of(new Citation(new SourceId("source:gazette"), null, null, null)), false, null);
    private static final Grounds REASON = new Grounds(List.of(), false, "It was read wrongly.");

    private static final Course OPENED_AND_CONCLUDED =
            Course.NONE.and(open("2025-01-16")).and(conclude("2025-01-17"));

    private static Open open(String on) {
        return new Open(FIFTH, date(on), null);
    }

    private static Conclude conclude(String on) {
        return new Conclude(FIFTH, date(on));
    }

    private static Act correct(Replacement... corrections) {
        return new CorrectRecord(FIFTH, List.of(corrections));
    }

    private static Refusal refused(Course given, Act act) {
        var refusal = catchThrowableOfType(Refusal.class, () -> given.and(act));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    @Test
    void the_grounds_alone_may_have_been_wrong_and_then_nothing_else_is_corrected() {
        var corrected = OPENED_AND_CONCLUDED.and(correct(instead(0, open("2025-01-16"), GAZETTE)));

        assertThat(corrected.events()).isEqualTo(OPENED_AND_CONCLUDED.events());
        assertThat(corrected.corrected())
                .extracting(Correction::commit, Correction::grounds)
                .containsExactly(tuple(0L, GAZETTE));
    }

    @Test
    void what_stands_instead_rests_on_what_the_correction_cites_or_saw_and_else_on_what_it_replaces() {
        var gazette = recorder("amina", new Grounds(GAZETTE.citations(), false, "The gazette says so."));
        var told = Course.NONE.and(open("2025-01-16"), recorder("amina", GAZETTE));
        var later = correct(instead(0, open("2025-01-17")));

        assertThat(OPENED_AND_CONCLUDED.and(later, gazette).corrected())
                .extracting(Correction::grounds)
                .containsExactly(gazette.grounds());
        assertThat(told.and(later, Course.AMINA).corrected())
                .extracting(Correction::grounds)
                .containsExactly(Course.AMINA.grounds());
        assertThat(told.and(later, recorder("amina", REASON)).corrected())
                .extracting(Correction::grounds)
                .containsExactly(GAZETTE);
    }

    @Test
    void of_two_corrections_of_one_act_the_later_holds_and_of_what_is_struck_out_nothing() {
        var twice = OPENED_AND_CONCLUDED
                .and(correct(instead(0, open("2025-01-15"))))
                .and(correct(
                        new Replacement(null, 0L, instead(0, open("2025-01-14")).instead())))
                .and(correct(struck(10)));

        assertThat(twice.events()).containsExactly(new Opened(date("2025-01-14"), null));
        assertThat(twice.corrected())
                .extracting(Correction::commit, Correction::act, Correction::body, Correction::events)
                .containsExactly(tuple(10L, null, null, List.of()));
        assertThat(correct(struck(10)).owed()).isEqualTo(Owed.REASON);
    }

    @Test
    void a_later_act_that_could_not_stand_stands_against_the_correction_unless_it_is_corrected_too() {
        var refusal = refused(OPENED_AND_CONCLUDED, correct(instead(0, open("2025-01-20"))));

        assertThat(refusal.code()).isEqualTo("correction-contradicts-a-later-act");
        assertThat(refusal.opposing()).extracting(Opposing::position).isEqualTo(10L);
        assertThat(OPENED_AND_CONCLUDED
                        .and(correct(instead(0, open("2025-01-20")), instead(10, conclude("2025-01-21"))))
                        .events())
                .containsExactly(new Opened(date("2025-01-20"), null), new Concluded(date("2025-01-21")));
    }

    @Test
    void a_refusal_names_the_act_by_which_it_came_to_that_and_none_where_nothing_on_record_is_against_it() {
        var given = Course.NONE
                .and(plan())
                .and(open("2025-01-16"))
                .and(conclude("2025-01-17"))
                .and(new Move(FIFTH, text("Hanoi"), null, null, null));
        var nowhere = plan(new MeetingId("meeting:elsewhere"), ADGMIN, 5);

        assertThat(refused(given, open("2025-01-16")).opposing())
                .extracting(Opposing::position)
                .isEqualTo(10L);
        assertThat(refused(Course.NONE.and(open("2025-01-16")), nowhere).opposing())
                .isNull();
    }

    @Test
    void what_stands_instead_rests_on_what_it_owes() {
        var opened = Course.NONE.and(open("2025-01-16"), recorder("amina", REASON));

        var refusal = catchThrowableOfType(
                Refusal.class, () -> opened.and(correct(instead(0, open("2025-01-17"))), recorder("amina", REASON)));

        assertThat(refusal.code()).isEqualTo("uncited");
    }

    @Test
    void what_was_recorded_though_the_rules_of_today_would_refuse_it_is_no_reason_against_a_correction() {
        var given = Course.NONE
                .and(open("2025-01-16"))
                .told(conclude("2025-01-10"), Course.AMINA, List.of(new Concluded(date("2025-01-10"))));

        var corrected = given.and(correct(instead(0, open("2025-01-15"))));

        assertThat(corrected.events())
                .containsExactly(new Opened(date("2025-01-15"), null), new Concluded(date("2025-01-10")));
        assertThat(corrected.corrected()).extracting(Correction::commit).containsExactly(0L);
    }

    @Test
    void what_would_come_to_stand_again_and_no_longer_could_is_named_as_standing_against_it() {
        var given = OPENED_AND_CONCLUDED.and(correct(struck(10))).and(correct(instead(0, open("2025-01-20"))));

        var refusal = refused(given, correct(struck(20)));

        assertThat(refusal.code()).isEqualTo("correction-contradicts-a-later-act");
        assertThat(refusal.opposing()).extracting(Opposing::position).isEqualTo(10L);
        assertThat(refusal.opposing()).extracting(Opposing::on).isNull();
    }

    /** An act that has to know by whom and when it is recorded. */
    private record OpenedBy(MeetingId subject, String on) implements StreamAct {
        @Override
        public Opened event() {
            return new Opened(date(on), null);
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public List<Event> decide(Facts facts, Recorder recorder) {
            return List.of(new Opened(date(on), new Person(recorder.actor() + " at " + recorder.at(), null)));
        }
    }

    @Test
    void each_act_is_decided_again_as_who_recorded_it_did_then() {
        var given = Course.NONE
                .and(conclude("2025-01-18"))
                .and(new OpenedBy(FIFTH, "2025-01-16"), recorder("budi", REASON));

        var corrected = given.and(correct(instead(0, conclude("2025-01-17"))));

        assertThat(corrected.events())
                .containsExactly(
                        new Concluded(date("2025-01-17")),
                        new Opened(date("2025-01-16"), new Person("budi at 2026-02-02T08:00:00Z", null)));
        assertThat(corrected.corrected()).hasSize(1);
    }

    @Test
    void what_this_version_cannot_read_is_not_passed_over_when_it_would_be_decided_again() {
        var opened = new Opened(date("2025-01-16"), null);
        var given = Course.NONE.and(conclude("2025-01-18")).unreadable(open("2025-01-16"), List.of(opened));

        var refusal = refused(given, correct(instead(0, conclude("2025-01-17"))));

        assertThat(refusal.code()).isEqualTo("act-unreadable");
        assertThat(refusal.rule()).contains("meeting.open").endsWith(".");
        assertThat(refusal.opposing()).extracting(Opposing::position).isEqualTo(10L);
    }

    @Test
    void what_this_version_cannot_read_is_struck_out_or_replaced_and_comes_back_only_once_it_can_be_read() {
        var opened = new Opened(date("2025-01-16"), null);
        var given = Course.NONE.and(conclude("2025-01-18")).unreadable(open("2025-01-16"), List.of(opened));

        assertThat(given.and(correct(struck(10))).events()).containsExactly(new Concluded(date("2025-01-18")));

        var replaced = given.and(correct(instead(10, open("2025-01-15"))));

        assertThat(replaced.events()).contains(new Opened(date("2025-01-15"), null));
        assertThat(refused(replaced, correct(struck(20))).code()).isEqualTo("act-unreadable");
    }

    @Test
    void a_commit_is_named_by_its_first_event_and_its_refusal_says_how_it_was_named() {
        var given = Course.NONE.and(open("2025-01-16")).and(held(TH, VN));

        var byPosition = refused(given, correct(struck(12)));
        var byVersion = refused(given, correct(new Replacement(null, 3L, null)));

        assertThat(byPosition.code()).isEqualTo("inside-a-commit");
        assertThat(byPosition.rule()).contains("position 12");
        assertThat(byPosition.remedy()).contains("position 10 and version 1");
        assertThat(byVersion.code()).isEqualTo("inside-a-commit");
        assertThat(byVersion.rule()).contains("version 3");
        assertThat(refused(given, correct(struck(13))).code()).isEqualTo("no-such-commit");
        assertThat(refused(given, correct(new Replacement(null, 4L, null))).code())
                .isEqualTo("no-such-commit");
    }

    private static RecordAsHeld held(Party... present) {
        return new RecordAsHeld(
                FIFTH,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Stream.of(present).map(GivenMeeting::present).toList(),
                List.of());
    }

    @Test
    void what_would_be_refused_anyhow_by_another_rule_is_refused_by_the_act_on_record_that_this_rule_asks_for() {
        var elsewhere = plan(new MeetingId("meeting:elsewhere"), ADGMIN, 5);
        var given = Course.NONE.and(conclude("2025-01-17")).and(plan());

        var refusal = refused(given, elsewhere);

        assertThat(refusal.code()).isEqualTo("planned-already");
        assertThat(Objects.requireNonNull(refusal.opposing()).position()).isEqualTo(10);
    }
}
