package org.rapporteur.query.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Certainty;
import org.rapporteur.query.http.Filters;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingState;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.time.AsOf;
import org.springframework.stereotype.Component;

/** Finds the meetings of a range of days. */
@Component
final class Calendars {

    private final Register<MeetingRecord> meetings;

    Calendars(Registers registers, MeetingsView view) {
        meetings = registers.of(view);
    }

    List<String> views() {
        return List.of(meetings.name());
    }

    /** @param state in which the meetings are then, or null for any */
    List<CalendarEntry> entries(
            long position, Range range, @Nullable String forum, @Nullable MeetingState state, AsOf asOf) {
        return meetings.all(position, Filters.NONE.forum(forum).state(state).during(range.from(), range.to())).stream()
                .map(version -> version.document().at(asOf))
                .filter(meeting -> state == null || meeting.state() == state)
                .map(meeting -> CalendarEntry.of(meeting, range))
                .filter(entry -> entry.within() != Certainty.NO)
                .toList();
    }
}
