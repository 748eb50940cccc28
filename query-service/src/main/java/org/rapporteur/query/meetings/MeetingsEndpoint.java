package org.rapporteur.query.meetings;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@Tag(name = "meetings")
class MeetingsEndpoint {

    private static final ListFields<MeetingAnswer> FIELDS = ListFields.<MeetingAnswer>none()
            .state("state", MeetingAnswer::state)
            .counted("forum", "party", "year")
            .sorted("title", "date");

    private final DocumentAnswers<MeetingDocument> meetings;

    MeetingsEndpoint(Snapshots snapshots, MeetingsView view) {
        meetings = new DocumentAnswers<>(snapshots, view);
    }

    @GetMapping(path = "/v1/meetings", produces = "application/json")
    Answer<Page<MeetingAnswer>> list(
            DocumentsAsked asked, @RequestParam(required = false) @Nullable MeetingState state) {
        return meetings.page(
                asked,
                asked.filters().state(state),
                FIELDS,
                (record, snapshot) -> record.at(snapshot.asOf()),
                ExtraCondition.<MeetingAnswer>any().where(state, (meeting, wanted) -> meeting.state() == wanted));
    }

    @GetMapping(path = "/v1/meetings/{slug}", produces = "application/json")
    Answer<MeetingAnswer> one(@PathVariable String slug, Asked asked) {
        return meetings.one(slug, asked, (record, snapshot) -> record.at(snapshot.asOf()));
    }
}
