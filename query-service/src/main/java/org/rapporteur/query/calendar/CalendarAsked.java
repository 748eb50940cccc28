package org.rapporteur.query.calendar;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.query.meetings.MeetingDocument;
import org.rapporteur.query.meetings.MeetingState;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.time.AsOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The meetings that a calendar is asked for.
 *
 * @param from The first day; absent for no limit.
 * @param to The last day; absent for no limit.
 * @param state Restrict to meetings in this state on the day asked for.
 */
@ParameterObject
record CalendarAsked(
        @RequestParam(required = false) @Nullable String from,
        @RequestParam(required = false) @Nullable String to,
        @RequestParam(required = false) @Nullable String forum,
        @RequestParam(required = false) @Nullable MeetingState state) {

    /** By which they are found, and some that are not asked for; a problem, 400, where one can match nothing. */
    Filters filters() {
        var range = range();
        return Filters.NONE.forum(forum).state(state).during(range.from(), range.to());
    }

    /** The entry of a meeting, if it is asked for. */
    Stream<CalendarEntry> entry(MeetingDocument meeting, AsOf asOf) {
        return Stream.of(meeting.at(asOf))
                .filter(one -> state == null || one.state() == state)
                .map(one -> CalendarEntry.of(one, range()))
                .filter(entry -> entry.within() != Certainty.NO);
    }

    private Range range() {
        return Range.of(from, to);
    }
}
