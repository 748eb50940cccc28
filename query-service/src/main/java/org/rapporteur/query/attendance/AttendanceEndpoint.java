package org.rapporteur.query.attendance;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.EntryLists;
import org.rapporteur.query.list.ListAsked;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attendance over HTTP: who was at which meeting of a forum. */
@RestController
@Tag(name = "attendance")
record AttendanceEndpoint(MeetingsView meetings, EntryLists lists) {

    private static final ListFields<AttendanceEntry> FIELDS = ListFields.<AttendanceEntry>none()
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

    @GetMapping(path = "/v1/attendance", produces = "application/json")
    Answer<Page<AttendanceEntry>> list(
            ListAsked asked,
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable Presence presence) {
        return lists.page(
                meetings,
                Filters.NONE.forum(forum).meeting(meeting).party(party),
                asked,
                FIELDS,
                AttendanceEntry::key,
                (record, asOf) -> AttendanceEntry.of(record.at(asOf))
                        .filter(entry -> party == null || entry.isOf(new Party(party)))
                        .filter(entry -> presence == null || entry.presence() == presence));
    }
}
