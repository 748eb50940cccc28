package org.rapporteur.query.commitments;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Commitments over HTTP. */
@RestController
@Tag(name = "commitments")
class CommitmentsEndpoint {

    private static final ListFields<CommitmentAnswer> FIELDS = ListFields.<CommitmentAnswer>none()
            .state("state", one -> one.standing().state())
            .state("overdue", one -> one.standing().overdue())
            .counted("by", "to", "party", "forum", "meeting", "strength", "year")
            .sorted("due", CommitmentAnswer::due)
            .sorted("title", "date");

    private final DocumentAnswers<CommitmentDocument> commitments;

    CommitmentsEndpoint(Snapshots snapshots, CommitmentsView view) {
        commitments = new DocumentAnswers<>(snapshots, view);
    }

    @GetMapping(path = "/v1/commitments", produces = "application/json")
    Answer<Page<CommitmentAnswer>> list(DocumentsAsked asked, Tracked tracked) {
        return commitments.page(
                asked, tracked.and(asked.filters()), FIELDS, CommitmentsEndpoint::answer, tracked.extra());
    }

    @GetMapping(path = "/v1/commitments/{slug}", produces = "application/json")
    Answer<CommitmentAnswer> one(@PathVariable String slug, Asked asked) {
        return commitments.one(slug, asked, CommitmentsEndpoint::answer);
    }

    private static CommitmentAnswer answer(CommitmentDocument document, Snapshot snapshot) {
        return CommitmentAnswer.of(document, snapshot.asOf().day());
    }
}
