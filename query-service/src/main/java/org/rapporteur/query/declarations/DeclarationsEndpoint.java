package org.rapporteur.query.declarations;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.declaration.TextType;
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
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Declarations and other adopted texts over HTTP, their versions, and how two of these differ. */
@RestController
@Tag(name = "declarations")
class DeclarationsEndpoint {

    private static final ListFields<DeclarationAnswer> FIELDS = ListFields.<DeclarationAnswer>none()
            .state("state", DeclarationAnswer::state)
            .counted("type", "forum", "meeting", "party", "year")
            .sorted("title", "date");

    private final DocumentAnswers<DeclarationDocument> declarations;
    private final TextAnswers<DeclarationDocument> texts;

    DeclarationsEndpoint(Snapshots snapshots, DeclarationsView view) {
        declarations = new DocumentAnswers<>(snapshots, view);
        texts = new TextAnswers<>(declarations, DeclarationDocument::texts);
    }

    @GetMapping(path = "/v1/declarations", produces = "application/json")
    Answer<Page<DeclarationAnswer>> list(
            DocumentsAsked asked,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable TextType type,
            @RequestParam(required = false) @Nullable DeclarationState state) {
        return declarations.page(
                asked,
                asked.filters().meeting(meeting).with("type", type),
                FIELDS,
                DeclarationsEndpoint::answer,
                ExtraCondition.<DeclarationAnswer>any().where(state, (text, wanted) -> text.state() == wanted));
    }

    @GetMapping(path = "/v1/declarations/{slug}", produces = "application/json")
    Answer<DeclarationAnswer> one(@PathVariable String slug, Asked asked) {
        return declarations.one(slug, asked, DeclarationsEndpoint::answer);
    }

    @GetMapping(path = "/v1/declarations/{slug}/versions", produces = "application/json")
    Answer<Page<TextVersion>> versions(@PathVariable String slug, Asked asked) {
        return texts.versions(slug, asked);
    }

    /** From one version to another, counted from 1. */
    @GetMapping(path = "/v1/declarations/{slug}/difference", produces = "application/json")
    Answer<TextDifference> difference(
            @PathVariable String slug, Asked asked, @RequestParam int from, @RequestParam int to) {
        return texts.difference(slug, asked, from, to);
    }

    private static DeclarationAnswer answer(DeclarationDocument document, Snapshot snapshot) {
        return DeclarationAnswer.of(document, snapshot.asOf().day());
    }
}
