package org.rapporteur.query.declarations;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Such;
import org.rapporteur.query.text.TextAnswers;
import org.rapporteur.query.text.TextDifference;
import org.rapporteur.query.text.TextVersion;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Declarations and other adopted texts over HTTP, their versions, and how two of these differ. */
@RestController
@Tag(name = "declarations")
class DeclarationsEndpoint {

    private static final Fields<DeclarationAnswer> FIELDS = Fields.<DeclarationAnswer>none()
            .state("state", DeclarationAnswer::state)
            .counted("type", "forum", "meeting", "party", "year")
            .sorted("title", "date");

    private final Answers<DeclarationDocument> declarations;
    private final TextAnswers<DeclarationDocument> texts;
    private final Today today;

    DeclarationsEndpoint(Registers registers, DeclarationsView view, Today today) {
        declarations = registers.answers(view);
        texts = new TextAnswers<>(declarations, DeclarationDocument::texts);
        this.today = today;
    }

    @GetMapping(path = "/v1/declarations", produces = "application/json")
    ResponseEntity<Page<DeclarationAnswer>> list(
            ListAsked list,
            DayAsked day,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable TextType type,
            @RequestParam(required = false) @Nullable DeclarationState state) {
        var asOf = today.of(day);
        return declarations.page(
                list,
                list.filters().meeting(meeting).with("type", type),
                FIELDS,
                (one, position) -> DeclarationAnswer.of(one, asOf.day()),
                Such.<DeclarationAnswer>any().where(state, (text, wanted) -> text.state() == wanted));
    }

    @GetMapping(path = "/v1/declarations/{slug}", produces = "application/json")
    ResponseEntity<DeclarationAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        var asOf = today.of(day);
        return declarations.one(slug, one.asked(), (found, position) -> DeclarationAnswer.of(found, asOf.day()));
    }

    @GetMapping(path = "/v1/declarations/{slug}/versions", produces = "application/json")
    ResponseEntity<Page<TextVersion>> versions(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return texts.versions(slug, one.asked(), today.of(day));
    }

    /** From one version to another, counted from 1. */
    @GetMapping(path = "/v1/declarations/{slug}/difference", produces = "application/json")
    ResponseEntity<TextDifference> difference(
            @PathVariable String slug, DocumentAsked one, DayAsked day, @RequestParam int from, @RequestParam int to) {
        return texts.difference(slug, one.asked(), today.of(day), from, to);
    }
}
