package org.rapporteur.query.discrepancies;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Such;
import org.rapporteur.query.sources.SourcesView;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
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

    private static final Fields<Judged> FIELDS = Fields.<Judged>none()
            .state("state", one -> one.verdict().state())
            .counted("forum", "meeting", "about", "source");

    private final Answers<DiscrepancyDocument> answers;
    private final Discrepancies discrepancies;
    private final Today today;

    DiscrepanciesEndpoint(
            Registers registers,
            DiscrepanciesView view,
            SourcesView evidence,
            Discrepancies discrepancies,
            Today today) {
        answers = registers.answers(view, evidence);
        this.discrepancies = discrepancies;
        this.today = today;
    }

    @GetMapping(path = "/v1/discrepancies", produces = "application/json")
    ResponseEntity<Page<DiscrepancyAnswer>> list(
            ListAsked list,
            DayAsked day,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable DiscrepancyState state) {
        var asOf = today.of(day).day();
        var page = answers.page(
                list,
                list.filters().meeting(meeting).about(about),
                FIELDS,
                (one, position) -> new Judged(one, Verdict.of(one, asOf)),
                Such.<Judged>any().where(state, (one, wanted) -> one.verdict().state() == wanted));
        return ResponseEntity.ok(weighed(Objects.requireNonNull(page.getBody()), asOf));
    }

    /** With the evidence, which is read for all of the page together. */
    private Page<DiscrepancyAnswer> weighed(Page<Judged> page, LocalDate asOf) {
        var documents = page.items().stream().map(Judged::document).toList();
        var items = discrepancies.at(documents, page.position(), asOf);
        return new Page<>(items, page.next(), page.position(), page.facets());
    }

    @GetMapping(path = "/v1/discrepancies/{slug}", produces = "application/json")
    ResponseEntity<DiscrepancyAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        var asOf = today.of(day).day();
        return answers.one(slug, one.asked(), (found, position) -> discrepancies
                .at(List.of(found), position, asOf)
                .getFirst());
    }
}
