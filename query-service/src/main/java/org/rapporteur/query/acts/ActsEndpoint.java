package org.rapporteur.query.acts;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Kind;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.SubjectId;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All acts of a subject over HTTP, as the ledger has them: one list, since a stream is short. */
@RestController
@Tag(name = "acts")
class ActsEndpoint {

    private final Ledger ledger;
    private final Horizon horizon;

    ActsEndpoint(Ledger ledger, Horizon horizon) {
        this.ledger = ledger;
        this.horizon = horizon;
    }

    @GetMapping(path = "/v1/subjects/{kind}/{slug}/acts", produces = "application/json")
    ResponseEntity<Page<ActEntry>> acts(
            @PathVariable String kind,
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        var position = horizon.ofLedger(new Asked(knownAt, minimum));
        var commits = ledger.stream(subject(kind, slug)).stream()
                .filter(commit -> commit.last() <= position)
                .toList();
        if (commits.isEmpty()) throw unknown(kind, slug);
        return ResponseEntity.ok()
                .eTag("\"" + last(commits) + "\"")
                .body(new Page<>(commits.stream().map(ActEntry::of).toList(), null, position));
    }

    private static long last(List<Commit> commits) {
        return commits.getLast().nextVersion() - 1;
    }

    private static String subject(String kind, String slug) {
        var known = Kind.ofPlural(kind).orElseThrow(() -> unknown(kind, slug));
        try {
            return SubjectId.of(known, slug).value();
        } catch (Malformed e) {
            throw unknown(kind, slug);
        }
    }

    private static Problem unknown(String kind, String slug) {
        return Problem.notFound("Nothing is on record of '" + slug + "' among the " + kind + ".");
    }
}
