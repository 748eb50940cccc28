package org.rapporteur.query.forums;

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

/** Forums over HTTP. */
@RestController
@Tag(name = "forums")
class ForumsEndpoint {

    private final Register<ForumDocument> forums;

    ForumsEndpoint(Registers registers, ForumsView view) {
        forums = registers.of(view);
    }

    @GetMapping(path = "/v1/forums", produces = "application/json")
    ResponseEntity<Page<ForumDocument>> list(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = ListAsked.USUAL) int limit,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        var filters = Filters.NONE.forum(forum).party(party).state(state).source(source);
        return forums.page(ListAsked.of(knownAt, minimum, cursor, limit), filters);
    }

    @GetMapping(path = "/v1/forums/{slug}", produces = "application/json")
    ResponseEntity<ForumDocument> one(
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        return forums.one(slug, new Asked(knownAt, minimum));
    }
}
