package org.rapporteur.query.sources;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Filters;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.position.LedgerPosition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@Tag(name = "sources")
class SourcesEndpoint {

    private final Register<SourceDocument> sources;

    SourcesEndpoint(Registers registers, SourcesView view) {
        sources = registers.of(view);
    }

    @GetMapping(path = "/v1/sources", produces = "application/json")
    ResponseEntity<Page<SourceDocument>> list(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable SourceState state,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = ListAsked.USUAL) int limit,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        var filters = Filters.NONE.forum(forum).party(party).state(state).source(source);
        return sources.page(ListAsked.of(knownAt, minimum, cursor, limit), filters);
    }

    @GetMapping(path = "/v1/sources/{slug}", produces = "application/json")
    ResponseEntity<SourceDocument> one(
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        return sources.one(slug, new Asked(knownAt, minimum));
    }
}
