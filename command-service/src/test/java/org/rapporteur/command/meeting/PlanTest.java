package org.rapporteur.command.meeting;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;

class PlanTest extends GivenMeeting {
    private static final MeetingId BILATERAL = new MeetingId("meeting:id-vn-2023-05-10");

    @Test
    void a_meeting_is_planned_once() {
        given().when(plan()).then(planned());
        given(planned()).when(plan()).refused("planned-already");
        given(planned(), HeldMeeting.fifth().event()).when(plan()).refused("planned-already");
    }

    @Test
    void that_it_was_planned_may_be_heard_of_after_it_was_held() {
        given(HeldMeeting.fifth().event(), attendanceRecorded(TH)).when(plan()).then(planned());
    }

    @Test
    void that_it_was_planned_may_be_heard_of_after_it_was_cancelled() {
        given(cancelled()).when(plan()).then(planned());
        given(planned(), cancelled()).when(plan()).refused("planned-already");
    }

    @Test
    void its_ordinal_is_in_its_slug() {
        given().when(plan(BILATERAL, ADGMIN, 5)).refused("ordinal-in-another-slug");
        given().when(plan(FIFTH, new ForumId("forum:telmin"), 5)).refused("ordinal-in-another-slug");
        given().when(plan(FIFTH, ADGMIN, 6)).refused("ordinal-in-another-slug");
        given().when(plan(new MeetingId("meeting:adgmin-05"), ADGMIN, 5)).refused("ordinal-in-another-slug");
    }

    @Test
    void an_ordinal_counts_the_meetings_of_a_forum() {
        given().when(plan(FIFTH, null, 5)).refused("ordinal-without-forum");
    }

    @Test
    void a_meeting_without_an_ordinal_is_named_freely() {
        given().when(plan(BILATERAL, null, null)).then(planned(null, null));
        given().when(plan(BILATERAL, ADGMIN, null)).then(planned(ADGMIN, null));
    }
}
