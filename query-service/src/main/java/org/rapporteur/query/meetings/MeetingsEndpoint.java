package org.rapporteur.query.meetings;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Such;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@Tag(name = "meetings")
class MeetingsEndpoint {

    private static final Fields<MeetingDocument> FIELDS = Fields.<MeetingDocument>none()
            .state("state", MeetingDocument::state)
            .counted("forum", "party", "year")
            .sorted("title", "date");

    private final Answers<MeetingRecord> meetings;
    private final Today today;

    MeetingsEndpoint(Registers registers, MeetingsView view, Today today) {
        meetings = registers.answers(view);
        this.today = today;
    }

    @GetMapping(path = "/v1/meetings", produces = "application/json")
    ResponseEntity<Page<MeetingDocument>> list(
            ListAsked list, DayAsked day, @RequestParam(required = false) @Nullable MeetingState state) {
        var asOf = today.of(day);
        return meetings.page(
                list,
                list.filters().state(state),
                FIELDS,
                (record, position) -> record.at(asOf),
                Such.<MeetingDocument>any().where(state, (meeting, wanted) -> meeting.state() == wanted));
    }

    @GetMapping(path = "/v1/meetings/{slug}", produces = "application/json")
    ResponseEntity<MeetingDocument> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return meetings.one(slug, one.asked(), (record, position) -> record.at(today.of(day)));
    }
}
