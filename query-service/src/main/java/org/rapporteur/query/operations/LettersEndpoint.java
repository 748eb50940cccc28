package org.rapporteur.query.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.mongo.StoredLetters;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events that views could not apply: for administrators, to look at, to try again, to pass over. */
@RestController
@Tag(name = "operations")
class LettersEndpoint {

    private final StoredLetters letters;
    private final Ledger ledger;

    LettersEndpoint(ViewDatabase database, Ledger ledger) {
        this.letters = database.letters();
        this.ledger = ledger;
    }

    record Items(List<LetterAnswer> items) {}

    @GetMapping(path = "/v1/dead-letters", produces = "application/json")
    Answer<Items> list() {
        return Answer.ofService(
                new Items(letters.all().stream().map(this::answer).toList()));
    }

    /** A {@link Problem}, 409, if it could not be applied this time either. */
    @PostMapping(path = "/v1/dead-letters/{id}/retry", produces = "application/json")
    Answer<Settled> retry(@PathVariable String id) {
        return settled(id, Letter.Wanted.RETRY);
    }

    /** The event is passed over for good in this generation of the view; a rebuild tries it again. */
    @PostMapping(path = "/v1/dead-letters/{id}/discard", produces = "application/json")
    Answer<Settled> discard(@PathVariable String id) {
        return settled(id, Letter.Wanted.DISCARD);
    }

    private Answer<Settled> settled(String id, Letter.Wanted wanted) {
        if (!letters.want(id, wanted)) throw Problem.notFound("No event is parked under '" + id + "'.");
        var outcome = Settled.await(() -> letters.byId(id));
        if (outcome == Settled.Outcome.STILL_FAILING)
            throw Problem.of(HttpStatus.CONFLICT, "still-failing", "It failed again and stays parked.");
        var status = outcome == Settled.Outcome.ASKED ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return Answer.ofService(status, new Settled(id, outcome));
    }

    private LetterAnswer answer(Letter letter) {
        return LetterAnswer.of(letter, ledger.stream(letter.subject()));
    }
}
