package org.rapporteur.query.commitments;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Commitments over HTTP. */
@RestController
@Tag(name = "commitments")
class CommitmentsEndpoint {

    private static final Fields<CommitmentAnswer> FIELDS = Fields.<CommitmentAnswer>none()
            .state("state", one -> one.standing().state())
            .state("overdue", one -> one.standing().overdue())
            .counted("by", "to", "party", "forum", "meeting", "strength", "year")
            .sorted("due", CommitmentAnswer::due)
            .sorted("title", "date");

    private final Answers<CommitmentDocument> commitments;
    private final Today today;

    CommitmentsEndpoint(Registers registers, CommitmentsView view, Today today) {
        commitments = registers.answers(view);
        this.today = today;
    }

    @GetMapping(path = "/v1/commitments", produces = "application/json")
    ResponseEntity<Page<CommitmentAnswer>> list(ListAsked list, DayAsked day, Tracked tracked) {
        var asOf = today.of(day);
        return commitments.page(
                list, tracked.and(list.filters()), FIELDS, (one, position) -> answer(one, asOf), tracked.such());
    }

    @GetMapping(path = "/v1/commitments/{slug}", produces = "application/json")
    ResponseEntity<CommitmentAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return commitments.one(slug, one.asked(), (found, position) -> answer(found, today.of(day)));
    }

    private static CommitmentAnswer answer(CommitmentDocument document, AsOf asOf) {
        return CommitmentAnswer.of(document, asOf.day());
    }
}
