package org.rapporteur.query.declarations;

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

/** Declarations over HTTP. */
@RestController
@Tag(name = "declarations")
class DeclarationsEndpoint {

    private final Register<DeclarationDocument> declarations;

    DeclarationsEndpoint(Registers registers, DeclarationsView view) {
        declarations = registers.of(view);
    }

    @GetMapping(path = "/v1/declarations", produces = "application/json")
    ResponseEntity<Page<DeclarationDocument>> list(
            ListAsked list,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable DeclarationState state) {
        return declarations.page(list.page(), list.filters().meeting(meeting).state(state));
    }

    @GetMapping(path = "/v1/declarations/{slug}", produces = "application/json")
    ResponseEntity<DeclarationDocument> one(@PathVariable String slug, DocumentAsked one) {
        return declarations.one(slug, one.asked());
    }
}
