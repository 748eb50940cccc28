package org.rapporteur.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.query.kit.OfAnotherVersion;
import org.rapporteur.web.problem.Problem;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A database that is away, documents that are not built yet: not now, try again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayAdvice {

    private final ProblemWriter problems;

    AwayAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void away(LedgerUnavailable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem =
                Problem.unavailable("database-away", "The database does not answer; nothing is lost. Try again.", 2);
        problems.write(problem, request, response);
    }

    @ExceptionHandler
    void rebuilding(OfAnotherVersion cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(Problem.unavailable("rebuilding", String.valueOf(cause.getMessage()), 2), request, response);
    }
}
