package org.rapporteur.query.calendar;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.answer.TextFile;
import org.rapporteur.query.list.EntryLists;
import org.rapporteur.query.list.ListAsked;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calendar over HTTP, from one day to another; programs that keep calendars subscribe to the one in their own form. */
@RestController
@Tag(name = "calendar")
record CalendarEndpoint(MeetingsView meetings, EntryLists lists, Snapshots snapshots, Clock clock) {

    private static final ListFields<CalendarEntry> FIELDS = ListFields.<CalendarEntry>none()
            .state("state", CalendarEntry::state)
            .counted("forum", entry -> Stream.ofNullable(entry.forum()).map(SubjectId::value))
            .counted("host", entry -> Stream.ofNullable(entry.host()).map(Party::code))
            .sorted("date", entry -> entry.isDated() ? entry.days().earliest().toString() : null);

    @GetMapping(path = "/v1/calendar", produces = "application/json")
    Answer<Page<CalendarEntry>> list(ListAsked asked, CalendarAsked calendar) {
        return lists.page(meetings, calendar.filters(), asked, FIELDS, CalendarEntry::key, calendar::entry);
    }

    /** RFC 5545; only meetings whose days are known in full, since a calendar has no place for others. */
    @GetMapping(path = "/v1/calendar.ics", produces = ICalendar.TYPE)
    Answer<TextFile> iCalendar(Asked asked, CalendarAsked calendar) {
        return snapshots.answer(asked.question(), List.of(meetings), snapshot -> {
            var entries = snapshot.documents(meetings, calendar.filters()).stream()
                    .flatMap(meeting -> calendar.entry(meeting, snapshot.asOf()))
                    .toList();
            return snapshot.answer(new TextFile(
                    ICalendar.TYPE,
                    languages -> new ICalendar(languages, clock.instant()).of(entries),
                    ICalendar::timeless));
        });
    }
}
