package org.rapporteur.query.acts;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.PageAsked;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.parameter.PlainValues;
import org.rapporteur.web.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All acts of a subject over HTTP, as the ledger has them, in the order of their recording. */
@RestController
@Tag(name = "acts")
record ActsEndpoint(Snapshots snapshots) {

    @GetMapping(path = "/v1/subjects/{kind}/{slug}/acts", produces = "application/json")
    Answer<Page<ActEntry>> acts(@PathVariable String kind, @PathVariable String slug, PageAsked page) {
        var behind = behind(page);
        return snapshots.ofLedger(page.question(Reader.PUBLIC), snapshot -> {
            var commits = snapshot.commits(subject(kind, slug));
            if (commits.isEmpty()) throw unknown(kind, slug);
            return snapshot.answer(page(commits, behind, page.limit(), snapshot))
                    .aboutSubject(commits.getLast().nextVersion() - 1, null);
        });
    }

    private static Page<ActEntry> page(List<Commit> commits, long behind, int limit, Snapshot snapshot) {
        var rest = commits.stream().filter(commit -> commit.version() > behind).toList();
        var items = rest.stream().limit(limit).toList();
        var next = rest.size() > items.size()
                ? snapshot.cursor(Long.toString(items.getLast().version()))
                : null;
        var record = new CorrectedRecord(commits);
        return new Page<>(
                items.stream().map(commit -> ActEntry.of(commit, record)).toList(), next, snapshot.claim());
    }

    /** The version of the last act of the page before, -1 if there is none. */
    private static long behind(PageAsked page) {
        try {
            return page.after().isEmpty() ? -1 : PlainValues.number(page.after());
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
