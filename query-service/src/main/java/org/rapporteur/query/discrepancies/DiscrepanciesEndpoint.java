package org.rapporteur.query.discrepancies;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
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

    private static final Fields<DiscrepancyAnswer> FIELDS = Fields.<DiscrepancyAnswer>none()
            .state("state", DiscrepancyAnswer::state)
            .counted("forum", "meeting", "about", "source");

    private final Register<DiscrepancyDocument> discrepancies;
    private final Register<SourceDocument> sources;

    DiscrepanciesEndpoint(Registers registers, DiscrepanciesView view, SourcesView evidence) {
        discrepancies = registers.of(view, evidence);
        sources = registers.of(evidence);
    }

    @GetMapping(path = "/v1/discrepancies", produces = "application/json")
    ResponseEntity<Page<DiscrepancyAnswer>> list(
            ListAsked list,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable DiscrepancyState state) {
        return discrepancies.page(
                list, list.filters().meeting(meeting).about(about).state(state), FIELDS, this::answer);
    }

    @GetMapping(path = "/v1/discrepancies/{slug}", produces = "application/json")
    ResponseEntity<DiscrepancyAnswer> one(@PathVariable String slug, DocumentAsked one) {
        return discrepancies.one(slug, one.asked(), this::answer);
    }

    private DiscrepancyAnswer answer(DiscrepancyDocument document, long position) {
        return DiscrepancyAnswer.of(document, id -> sources.at(id, position)
                .map(found -> Witness.of(found.document()))
                .orElseGet(() -> new Witness(id, null, null)));
    }
}
