package org.rapporteur.command.meeting;

import org.junit.jupiter.api.Test;

class RecordAsHeldTest extends GivenMeeting {
    private static final HeldMeeting HELD = HeldMeeting.fifth();

    @Test
    void a_meeting_that_took_place_is_on_record_with_all_that_is_known_of_it() {
        given().when(HELD.with(present(TH), present(KH))
                        .with(outcome("ai-guide"), outcome("work-plan"))
                        .act())
                .then(
                        HELD.event(),
                        attendanceRecorded(TH),
                        attendanceRecorded(KH),
                        outcomeRecorded("ai-guide"),
                        outcomeRecorded("work-plan"));
    }

    @Test
    void what_was_planned_takes_place_and_so_does_what_nobody_planned() {
        given(planned()).when(HELD.act()).then(HELD.event());
        given(nextAnnounced()).when(HELD.act()).then(HELD.event());
    }

    @Test
    void it_takes_place_once() {
        given(HELD.event()).when(HELD.act()).refused("held-already");
        given(HELD.event(), planned(), attendanceRecorded(TH), outcomeRecorded("ai-guide"), nextAnnounced())
                .when(HELD.act())
                .refused("held-already");
    }

    @Test
    void what_was_cancelled_did_not_take_place() {
        given(planned(), cancelled()).when(HELD.act()).refused("cancelled");
    }

    @Test
    void each_attendance_is_recorded_once() {
        given(attendanceRecorded(TH)).when(HELD.with(present(KH)).act()).then(HELD.event(), attendanceRecorded(KH));
        given(attendanceRecorded(TH)).when(HELD.with(present(TH)).act()).refused("attendance-recorded-already");
        given().when(HELD.with(present(TH), present(TH)).act()).refused("attendance-recorded-already");
    }

    @Test
    void each_outcome_is_recorded_once() {
        given(outcomeRecorded("ai-guide"))
                .when(HELD.with(outcome("work-plan")).act())
                .then(HELD.event(), outcomeRecorded("work-plan"));
        given(outcomeRecorded("ai-guide"))
                .when(HELD.with(outcome("ai-guide")).act())
                .refused("outcome-recorded-already");
        given().when(HELD.with(outcome("ai-guide"), outcome("ai-guide")).act()).refused("outcome-recorded-already");
    }

    @Test
    void its_ordinal_is_in_its_slug() {
        given().when(HELD.as(FIFTH, ADGMIN, 6).act()).refused("ordinal-in-another-slug");
        given().when(HELD.as(FIFTH, null, 5).act()).refused("ordinal-without-forum");
    }
}
