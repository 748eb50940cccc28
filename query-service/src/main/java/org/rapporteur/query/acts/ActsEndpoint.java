package org.rapporteur.query.acts;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.http.EveryAnswer;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.PageAsked;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All acts of a subject over HTTP, as the ledger has them, in the order of their recording. */
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
    ResponseEntity<Page<ActEntry>> acts(@PathVariable String kind, @PathVariable String slug, PageAsked page) {
        var behind = behind(page);
        var position = horizon.ofLedger(page);
        var commits = ledger.stream(subject(kind, slug)).stream()
                .filter(commit -> commit.last() <= position)
                .toList();
        if (commits.isEmpty()) throw unknown(kind, slug);
        EveryAnswer.isOf(commits.getLast().nextVersion() - 1);
        return ResponseEntity.ok(page(commits, behind, page.limit(), position));
    }

    private static Page<ActEntry> page(List<Commit> commits, long behind, int limit, long position) {
        var rest = commits.stream().filter(commit -> commit.version() > behind).toList();
        var items = rest.stream().limit(limit).toList();
        var next = rest.size() > items.size()
                ? new Cursor(position, Long.toString(items.getLast().version())).text()
                : null;
        var record = new CorrectedRecord(commits);
        return new Page<>(
                items.stream().map(commit -> ActEntry.of(commit, record)).toList(), next, position);
    }

    /** The version of the last act of the page before, -1 if there is none. */
    private static long behind(PageAsked page) {
        try {
            return page.after().isEmpty() ? -1 : Long.parseLong(page.after());
        } catch (NumberFormatException e) {
            throw Cursor.unreadable();
        }
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
