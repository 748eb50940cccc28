package org.rapporteur.command.minutes;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.minutes.MinutesEvent.Requested;

class RequestTest extends GivenMinutes {

    private static final Request REQUEST = new Request(STATEMENT, MEETING, date("2025-01-17"));
    private static final Requested REQUESTED = new Requested(MEETING, date("2025-01-17"));

    @Test
    void minutes_are_asked_for_once() {
        given().when(REQUEST).then(REQUESTED);
        given(REQUESTED).when(REQUEST).refused("requested-already");
    }

    @Test
    void they_are_those_of_one_meeting() {
        given(REQUESTED).when(draft(NEXT, null)).refused("of-another-meeting");
        given(drafted(NEXT, null)).when(REQUEST).refused("of-another-meeting");
        given(REQUESTED).when(draft(MEETING, null)).then(drafted(MEETING, null));
    }

    @Test
    void they_may_be_asked_for_at_any_time() {
        given(issued(MEETING, date("2025-01-16"))).when(REQUEST).then(REQUESTED);
        given(REQUESTED).when(issue(MEETING, date("2025-01-16"))).then(issued(MEETING, date("2025-01-16")));
        given(retracted(date("2025-01-16"))).when(REQUEST).then(REQUESTED);
    }
}
