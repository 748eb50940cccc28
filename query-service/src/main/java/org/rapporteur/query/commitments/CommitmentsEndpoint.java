package org.rapporteur.query.commitments;

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

/** Commitments over HTTP. */
@RestController
@Tag(name = "commitments")
class CommitmentsEndpoint {

    private final Register<CommitmentDocument> commitments;

    CommitmentsEndpoint(Registers registers, CommitmentsView view) {
        commitments = registers.of(view);
    }

    @GetMapping(path = "/v1/commitments", produces = "application/json")
    ResponseEntity<Page<CommitmentDocument>> list(
            ListAsked list,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable CommitmentState state) {
        return commitments.page(list.page(), list.filters().meeting(meeting).state(state));
    }

    @GetMapping(path = "/v1/commitments/{slug}", produces = "application/json")
    ResponseEntity<CommitmentDocument> one(@PathVariable String slug, DocumentAsked one) {
        return commitments.one(slug, one.asked());
    }
}
