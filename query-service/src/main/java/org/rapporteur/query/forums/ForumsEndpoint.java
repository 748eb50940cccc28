package org.rapporteur.query.forums;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ResponseEntity<Page<ForumDocument>> list(ListAsked list, @RequestParam(required = false) @Nullable String state) {
        return forums.page(list.page(), list.filters().state(state));
    }

    @GetMapping(path = "/v1/forums/{slug}", produces = "application/json")
    ResponseEntity<ForumDocument> one(@PathVariable String slug, DocumentAsked one) {
        return forums.one(slug, one.asked());
    }
}
