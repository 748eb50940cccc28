package org.rapporteur.query.minutes;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.query.text.TextAnswers;
import org.rapporteur.query.text.TextDifference;
import org.rapporteur.query.text.TextVersion;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Minutes over HTTP, their versions, and how two of these differ. */
@RestController
@Tag(name = "minutes")
class MinutesEndpoint {

    private static final ListFields<MinutesAnswer> FIELDS = ListFields.<MinutesAnswer>none()
            .state("state", MinutesAnswer::state)
            .counted("type", "forum", "meeting", "party", "year")
            .sorted("title", "date");

    private final DocumentAnswers<MinutesDocument> minutes;
    private final TextAnswers<MinutesDocument> texts;
    private final Today today;

    MinutesEndpoint(Snapshots snapshots, MinutesView view, Today today) {
        minutes = new DocumentAnswers<>(snapshots, view);
        texts = new TextAnswers<>(minutes, MinutesDocument::texts);
        this.today = today;
    }

    @GetMapping(path = "/v1/minutes", produces = "application/json")
    Answer<Page<MinutesAnswer>> list(
            DocumentsAsked asked,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable MinutesType type,
            @RequestParam(required = false) @Nullable MinutesState state) {
        return minutes.page(
                asked,
                asked.filters().meeting(meeting).with("type", type),
                FIELDS,
                this::answer,
                ExtraCondition.<MinutesAnswer>any().where(state, (one, wanted) -> one.state() == wanted));
    }

    @GetMapping(path = "/v1/minutes/{slug}", produces = "application/json")
    Answer<MinutesAnswer> one(@PathVariable String slug, Asked asked) {
        return minutes.one(slug, asked, this::answer);
    }

    @GetMapping(path = "/v1/minutes/{slug}/versions", produces = "application/json")
    Answer<Page<TextVersion>> versions(@PathVariable String slug, Asked asked) {
        return texts.versions(slug, asked);
    }

    /** From one version to another, counted from 1. */
    @GetMapping(path = "/v1/minutes/{slug}/difference", produces = "application/json")
    Answer<TextDifference> difference(
            @PathVariable String slug, Asked asked, @RequestParam int from, @RequestParam int to) {
        return texts.difference(slug, asked, from, to);
    }

    private MinutesAnswer answer(MinutesDocument document, Snapshot snapshot) {
        var asOf = snapshot.asOf();
        return MinutesAnswer.of(document, asOf.day(), today.moment(asOf));
    }
}
