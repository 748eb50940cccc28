package org.rapporteur.query.discrepancies;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

/** Discrepancies over HTTP. */
@RestController
@Tag(name = "discrepancies")
class DiscrepanciesEndpoint {

    /** What can be told of a discrepancy without the sources that testify, which are read for a whole page. */
    private record Judged(DiscrepancyDocument document, Verdict verdict) {}

    private static final ListFields<Judged> FIELDS = ListFields.<Judged>none()
            .state("state", one -> one.verdict().state())
            .counted("forum", "meeting", "about", "source");

    private final DocumentAnswers<DiscrepancyDocument> answers;
    private final Discrepancies discrepancies;

    DiscrepanciesEndpoint(Snapshots snapshots, DiscrepanciesView view, Discrepancies discrepancies) {
        answers = new DocumentAnswers<>(snapshots, view);
        this.discrepancies = discrepancies;
    }

    @GetMapping(path = "/v1/discrepancies", produces = "application/json")
    Answer<Page<DiscrepancyAnswer>> list(
            DocumentsAsked asked,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable DiscrepancyState state) {
        return answers.page(
                asked,
                asked.filters().meeting(meeting).about(about),
                FIELDS,
                (one, snapshot) ->
                        new Judged(one, Verdict.of(one, snapshot.asOf().day())),
                ExtraCondition.<Judged>any()
                        .where(state, (one, wanted) -> one.verdict().state() == wanted),
                (page, snapshot) ->
                        discrepancies.at(page.stream().map(Judged::document).toList(), snapshot));
    }

    @GetMapping(path = "/v1/discrepancies/{slug}", produces = "application/json")
    Answer<DiscrepancyAnswer> one(@PathVariable String slug, Asked asked) {
        return answers.one(slug, asked, (found, snapshot) -> discrepancies
                .at(List.of(found), snapshot)
                .getFirst());
    }
}
