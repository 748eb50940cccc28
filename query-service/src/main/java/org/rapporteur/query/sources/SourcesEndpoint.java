package org.rapporteur.query.sources;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@Tag(name = "sources")
class SourcesEndpoint {

    private static final Fields<SourceDocument> FIELDS = Fields.<SourceDocument>none()
            .state("state", SourceDocument::state)
            .counted("type", "language", "year")
            .sorted("title", "date");

    private final Register<SourceDocument> sources;

    SourcesEndpoint(Registers registers, SourcesView view) {
        sources = registers.of(view);
    }

    @GetMapping(path = "/v1/sources", produces = "application/json")
    ResponseEntity<Page<SourceDocument>> list(
            ListAsked list, @RequestParam(required = false) @Nullable SourceState state) {
        return sources.page(list, list.filters().state(state), FIELDS, (document, position) -> document);
    }

    @GetMapping(path = "/v1/sources/{slug}", produces = "application/json")
    ResponseEntity<SourceDocument> one(@PathVariable String slug, DocumentAsked one) {
        return sources.one(slug, one.asked());
    }
}
