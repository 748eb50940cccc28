package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Speaker;
import org.rapporteur.language.party.Person;

class RecordPressConferenceTest extends GivenMeeting {

    private static final List<Speaker> MINISTERS =
            List.of(new Speaker(new Person("Prasert Jantararuangtong", "Minister"), TH));
    private static final SourceId STATEMENT = new SourceId("source:joint-press-statement");

    private static RecordPressConference conference(@Nullable EffectiveDate on) {
        return new RecordPressConference(
                FIFTH, MINISTERS, text("Bangkok"), text("Joint press statement"), null, STATEMENT, on);
    }

    private static PressConferenceHeld held(@Nullable EffectiveDate on) {
        return new PressConferenceHeld(MINISTERS, text("Bangkok"), text("Joint press statement"), null, STATEMENT, on);
    }

    @Test
    void ministers_meet_the_press_whether_or_not_anything_else_of_the_meeting_is_on_record() {
        given().when(conference(date("2025-01-17"))).then(held(date("2025-01-17")));
        given(planned(), attendanceRecorded(TH)).when(conference(null)).then(held(null));
    }

    @Test
    void a_meeting_that_was_cancelled_has_no_press_conference() {
        given(cancelled()).when(conference(date("2025-01-17"))).refused("cancelled");
        given(cancelled(null)).when(conference(null)).refused("cancelled");
        given(held(null)).when(cancel()).refused("held-already");
    }

    @Test
    void the_same_press_conference_is_not_recorded_twice() {
        given(held(date("2025-01-17"))).when(conference(date("2025-01-17"))).refused("recorded-already");
        given(held(date("2025-01-17"))).when(conference(date("2025-01-18"))).then(held(date("2025-01-18")));
    }
}
