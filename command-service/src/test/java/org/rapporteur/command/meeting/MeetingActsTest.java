package org.rapporteur.command.meeting;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.meeting.MeetingEvent.Held;

class MeetingActsTest extends GivenMeeting {
    private static final Held HELD = HeldMeeting.fifth().event();

    @Test
    void the_attendance_of_a_party_is_recorded_once() {
        given().when(recordAttendance(TH)).then(attendanceRecorded(TH));
        given(HELD, attendanceRecorded(KH)).when(recordAttendance(TH)).then(attendanceRecorded(TH));
        given(attendanceRecorded(TH), attendanceRecorded(KH))
                .when(recordAttendance(TH))
                .refused("attendance-recorded-already");
        given(attendanceRecorded(TH), HELD).when(recordAttendance(TH)).refused("attendance-recorded-already");
    }

    @Test
    void what_was_done_about_one_thing_is_recorded_once() {
        given().when(recordOutcome("ai-guide")).then(outcomeRecorded("ai-guide"));
        given(HELD, outcomeRecorded("work-plan"))
                .when(recordOutcome("ai-guide"))
                .then(outcomeRecorded("ai-guide"));
        given(outcomeRecorded("ai-guide"), outcomeRecorded("work-plan"), HELD)
                .when(recordOutcome("ai-guide"))
                .refused("outcome-recorded-already");
    }

    @Test
    void the_next_meeting_is_announced_once() {
        given(HELD).when(announceNext()).then(nextAnnounced());
        given(nextAnnounced()).when(announceNext()).refused("announced-already");
        given(nextAnnounced(), planned(), HELD, attendanceRecorded(TH), outcomeRecorded("ai-guide"))
                .when(announceNext())
                .refused("announced-already");
    }

    @Test
    void what_is_planned_is_cancelled_once() {
        given().when(cancel()).then(cancelled());
        given(planned()).when(cancel()).then(cancelled());
        given(planned(), cancelled()).when(cancel()).refused("cancelled");
    }

    @Test
    void what_took_place_is_not_cancelled() {
        given(HELD).when(cancel()).refused("held-already");
        given(HELD, planned(), nextAnnounced()).when(cancel()).refused("held-already");
    }

    @Test
    void nothing_follows_from_what_was_cancelled() {
        given(cancelled()).when(recordAttendance(TH)).refused("cancelled");
        given(planned(), cancelled(null)).when(recordAttendance(TH)).refused("cancelled");
        given(planned(), cancelled()).when(recordOutcome("ai-guide")).refused("cancelled");
        given(planned(), cancelled(null)).when(recordOutcome("ai-guide")).then(outcomeRecorded("ai-guide"));
        given(cancelled()).when(announceNext()).refused("cancelled");
    }
}
