package org.rapporteur.query.sources;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@Tag(name = "sources")
class SourcesEndpoint {

    private static final ListFields<SourceAnswer> FIELDS = ListFields.<SourceAnswer>none()
            .state("state", one -> one.standing().state())
            .counted("type", "language", "year")
            .sorted("title", "date");

    private final DocumentAnswers<SourceDocument> sources;

    SourcesEndpoint(Snapshots snapshots, SourcesView view) {
        sources = new DocumentAnswers<>(snapshots, view);
    }

    @GetMapping(path = "/v1/sources", produces = "application/json")
    Answer<Page<SourceAnswer>> list(
            DocumentsAsked asked,
            @RequestParam(required = false) @Nullable SourceType type,
            @RequestParam(required = false) @Nullable SourceState state) {
        return sources.page(
                asked,
                asked.filters().with("type", type),
                FIELDS,
                SourcesEndpoint::answer,
                ExtraCondition.<SourceAnswer>any()
                        .where(state, (one, wanted) -> one.standing().state() == wanted));
    }

    @GetMapping(path = "/v1/sources/{slug}", produces = "application/json")
    Answer<SourceAnswer> one(@PathVariable String slug, Asked asked) {
        return sources.one(slug, asked, SourcesEndpoint::answer);
    }

    private static SourceAnswer answer(SourceDocument document, Snapshot snapshot) {
        return SourceAnswer.of(document, snapshot.asOf().day());
    }
}
