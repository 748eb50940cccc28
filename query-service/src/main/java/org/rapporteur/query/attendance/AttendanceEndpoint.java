package org.rapporteur.query.attendance;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.http.EntryLists;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.Filters;
import org.rapporteur.query.http.PageAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Wanted;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attendance over HTTP: who was at which meeting of a forum. */
@RestController
@Tag(name = "attendance")
class AttendanceEndpoint {

    private static final Fields<AttendanceEntry> FIELDS = Fields.<AttendanceEntry>none()
            .state("presence", AttendanceEntry::presence)
            .counted("party", entry -> Stream.of(entry.party().code()))
            .counted("meeting", entry -> Stream.of(entry.meeting().value()))
            .counted("forum", entry -> Stream.ofNullable(entry.forum()).map(SubjectId::value))
            .sorted("party", entry -> entry.party().code())
            .sorted(
                    "date",
                    entry -> entry.start() == null
                            ? null
                            : entry.start().earliest().toString());

    private final Register<MeetingRecord> meetings;
    private final EntryLists lists;
    private final Today today;

    AttendanceEndpoint(Registers registers, MeetingsView view, EntryLists lists, Today today) {
        meetings = registers.of(view);
        this.lists = lists;
        this.today = today;
    }

    @GetMapping(path = "/v1/attendance", produces = "application/json")
    ResponseEntity<Page<AttendanceEntry>> list(
            PageAsked page,
            DayAsked day,
            Wanted wanted,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable Presence presence) {
        var asOf = today.of(day);
        return lists.page(
                meetings,
                Filters.NONE.forum(forum).meeting(meeting).party(party),
                page,
                wanted,
                asOf,
                FIELDS,
                AttendanceEntry::key,
                record -> AttendanceEntry.of(record.at(asOf))
                        .filter(entry -> party == null || entry.isOf(new Party(party)))
                        .filter(entry -> presence == null || entry.presence() == presence));
    }
}
