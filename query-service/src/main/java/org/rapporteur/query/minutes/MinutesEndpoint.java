package org.rapporteur.query.minutes;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Such;
import org.rapporteur.query.text.TextAnswers;
import org.rapporteur.query.text.TextDifference;
import org.rapporteur.query.text.TextVersion;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Minutes over HTTP, their versions, and how two of these differ. */
@RestController
@Tag(name = "minutes")
class MinutesEndpoint {

    private static final Fields<MinutesAnswer> FIELDS = Fields.<MinutesAnswer>none()
            .state("state", MinutesAnswer::state)
            .counted("type", "forum", "meeting", "party", "year")
            .sorted("title", "date");

    private final Answers<MinutesDocument> minutes;
    private final TextAnswers<MinutesDocument> texts;
    private final Today today;

    MinutesEndpoint(Registers registers, MinutesView view, Today today) {
        minutes = registers.answers(view);
        texts = new TextAnswers<>(minutes, MinutesDocument::texts);
        this.today = today;
    }

    @GetMapping(path = "/v1/minutes", produces = "application/json")
    ResponseEntity<Page<MinutesAnswer>> list(
            ListAsked list,
            DayAsked day,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable MinutesType type,
            @RequestParam(required = false) @Nullable MinutesState state) {
        var asOf = today.of(day);
        return minutes.page(
                list,
                list.filters().meeting(meeting).with("type", type),
                FIELDS,
                (one, position) -> answer(one, asOf),
                Such.<MinutesAnswer>any().where(state, (minutes, wanted) -> minutes.state() == wanted));
    }

    @GetMapping(path = "/v1/minutes/{slug}", produces = "application/json")
    ResponseEntity<MinutesAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return minutes.one(slug, one.asked(), (found, position) -> answer(found, today.of(day)));
    }

    @GetMapping(path = "/v1/minutes/{slug}/versions", produces = "application/json")
    ResponseEntity<Page<TextVersion>> versions(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return texts.versions(slug, one.asked(), today.of(day));
    }

    /** From one version to another, counted from 1. */
    @GetMapping(path = "/v1/minutes/{slug}/difference", produces = "application/json")
    ResponseEntity<TextDifference> difference(
            @PathVariable String slug, DocumentAsked one, DayAsked day, @RequestParam int from, @RequestParam int to) {
        return texts.difference(slug, one.asked(), today.of(day), from, to);
    }

    private MinutesAnswer answer(MinutesDocument document, AsOf asOf) {
        return MinutesAnswer.of(document, asOf.day(), today.moment(asOf));
    }
}
