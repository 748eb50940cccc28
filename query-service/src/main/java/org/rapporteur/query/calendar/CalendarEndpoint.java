package org.rapporteur.query.calendar;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.EntityTag;
import org.rapporteur.query.http.EntryLists;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.PageAsked;
import org.rapporteur.query.http.Reader;
import org.rapporteur.query.http.Reading;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Wanted;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar over HTTP, from one day to another; programs that keep calendars subscribe to the one in their own form. */
@RestController
@Tag(name = "calendar")
class CalendarEndpoint {

    private static final Fields<CalendarEntry> FIELDS = Fields.<CalendarEntry>none()
            .state("state", CalendarEntry::state)
            .counted("forum", entry -> Stream.ofNullable(entry.forum()).map(SubjectId::value))
            .counted("host", entry -> Stream.ofNullable(entry.host()).map(Party::code))
            .sorted("date", entry -> entry.isDated() ? entry.days().earliest().toString() : null);

    private final Register<MeetingRecord> meetings;
    private final EntryLists lists;
    private final Horizon horizon;
    private final Today today;
    private final Clock clock;

    CalendarEndpoint(
            Registers registers, MeetingsView view, EntryLists lists, Horizon horizon, Today today, Clock clock) {
        meetings = registers.of(view);
        this.lists = lists;
        this.horizon = horizon;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/calendar", produces = "application/json")
    ResponseEntity<Page<CalendarEntry>> list(
            PageAsked page,
            DayAsked day,
            Wanted wanted,
            @RequestParam(required = false) @Nullable String lang,
            CalendarAsked calendar) {
        var asOf = today.of(day);
        return lists.page(
                meetings,
                calendar.filters(),
                page,
                wanted,
                asOf,
                FIELDS,
                CalendarEntry::key,
                meeting -> calendar.entry(meeting, asOf));
    }

    /** RFC 5545; only meetings whose days are known in full, since a calendar has no place for others. */
    @GetMapping(path = "/v1/calendar.ics", produces = ICalendar.TYPE)
    ResponseEntity<byte[]> iCalendar(
            DocumentAsked one,
            DayAsked day,
            CalendarAsked calendar,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        var position = horizon.of(List.of(meetings.name()), one.asked());
        var reader = Reader.of(one.lang(), accepted);
        var reading = new Reading(position);
        var found = reading.documents(meetings.all(position, calendar.filters()));
        horizon.lacks(reading.lacking(), one.asked());
        var asOf = today.of(day);
        var entries =
                found.stream().flatMap(meeting -> calendar.entry(meeting, asOf)).toList();
        var text = new ICalendar(reader, clock.instant()).of(entries);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.valueOf(ICalendar.TYPE), StandardCharsets.UTF_8))
                .eTag(EntityTag.of(null, ICalendar.timeless(text).getBytes(StandardCharsets.UTF_8))
                        .quoted())
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.contentLanguage())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
