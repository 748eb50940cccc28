package org.rapporteur.command.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.Presence;

class CancellationTest extends GivenMeeting {

    static Stream<MeetingAct> whatTakesPlace() {
        return Stream.of(
                new Open(FIFTH, null, null),
                new Conclude(FIFTH, null),
                HeldMeeting.fifth().act(),
                recordAttendance(TH),
                new RecordOutcome(
                        FIFTH, "ai", "noted", "noted", "guide", text("A"), null, List.of(), List.of(), null, null,
                        List.of()),
                new AnnounceNext(FIFTH, null, null, VN, null, null));
    }

    @ParameterizedTest
    @MethodSource("whatTakesPlace")
    void what_takes_place_on_whatever_day_was_not_cancelled_and_the_reverse(MeetingAct act) {
        var event = act.event();
        given(cancelled()).when(act).refused("cancelled");
        given(cancelled(null)).when(act).refused("cancelled");
        given(event).when(cancel()).refused("held-already");
        given(event).when(new Cancel(FIFTH, text("Flood"), null)).refused("held-already");
    }

    @Test
    void who_was_absent_may_have_been_so_because_nothing_took_place() {
        var absent = new AttendanceRecorded(new Attendance(TH, Presence.ABSENT, null, null));
        given(cancelled())
                .when(new RecordAttendance(FIFTH, TH, Presence.ABSENT, null, null))
                .then(absent);
        given(absent).when(cancel()).then(cancelled());
    }

    static Stream<MeetingEvent> before() {
        return Stream.of(planned(), planned(null, null, date("2025-01-02")), planned(null, null, date("2025")));
    }

    @ParameterizedTest
    @MethodSource("before")
    void what_may_have_been_before_stands(MeetingEvent event) {
        given(event).when(cancel()).then(cancelled());
    }

    @Test
    void nothing_is_dated_later() {
        given(planned(null, null, date("2025-01-03"))).when(cancel()).refused("done-after-cancellation");
        given(outcomeRecorded("ai-guide")).when(cancel()).refused("done-after-cancellation");
        given(outcomeRecorded("ai-guide"))
                .when(new Cancel(FIFTH, text("Flood"), null))
                .then(cancelled(null));
    }

    @Test
    void no_start_or_end_is_known_of_what_was_opened_or_concluded_on_no_day() {
        given(new Opened(null, null))
                .when(new Conclude(FIFTH, date("2025-01-15")))
                .then(new Concluded(date("2025-01-15")));
    }
}
