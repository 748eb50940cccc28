package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;

class ProposalTest extends GivenMeeting {

    private static final Proposed PROPOSED = new Proposed(ADGMIN, 5, DAYS, TH, text("Bangkok"), date("2024-02-02"));
    private static final Confirm CONFIRM = new Confirm(FIFTH, TH, date("2024-03-01"));
    private static final Confirmed CONFIRMED = new Confirmed(TH, date("2024-03-01"));

    @Test
    void a_meeting_is_proposed_once_and_confirmed_once() {
        given().when(propose(ADGMIN, 5, "2024-02-02")).then(PROPOSED);
        given(PROPOSED).when(propose(ADGMIN, 5, "2024-02-02")).refused("proposed-already");
        given(PROPOSED).when(CONFIRM).then(CONFIRMED);
        given(PROPOSED, CONFIRMED).when(CONFIRM).refused("confirmed-already");
    }

    @Test
    void one_may_hear_of_it_in_any_order() {
        given(planned()).when(propose(ADGMIN, 5, "2024-02-02")).then(PROPOSED);
        given(PROPOSED).when(plan()).then(planned());
        given().when(CONFIRM).then(CONFIRMED);
        given(CONFIRMED).when(propose(ADGMIN, 5, "2024-02-02")).then(PROPOSED);
    }

    @Test
    void its_ordinal_is_in_its_slug() {
        given().when(propose(ADGMIN, 6, "2024-02-02")).refused("ordinal-in-another-slug");
        given().when(propose(null, 5, "2024-02-02")).refused("ordinal-without-forum");
    }

    @Test
    void not_after_it_began_or_was_cancelled() {
        var opened = new Opened(date("2024-01-16"), null);
        given(opened).when(propose(ADGMIN, 5, "2024-02-02")).refused("prepared-after-it-began");
        given(opened).when(CONFIRM).refused("prepared-after-it-began");
        given(cancelled(date("2024-02-20"))).when(CONFIRM).refused("cancelled");
    }

    private static Propose propose(@Nullable ForumId forum, int ordinal, String on) {
        return new Propose(FIFTH, forum, ordinal, DAYS, TH, text("Bangkok"), date(on));
    }
}
