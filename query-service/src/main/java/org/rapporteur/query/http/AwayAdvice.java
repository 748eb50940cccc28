package org.rapporteur.query.http;

import jakarta.servlet.http.HttpServletRequest;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.query.kit.OfAnotherVersion;
import org.rapporteur.web.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A database that is away, documents that are not built yet: not now, try again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(LedgerUnavailable cause, HttpServletRequest request) {
        return later(
                Problem.unavailable("database-away", "The database does not answer; nothing is lost.", 2), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuilding(OfAnotherVersion cause, HttpServletRequest request) {
        return later(Problem.unavailable("rebuilding", String.valueOf(cause.getMessage()), 2), request);
    }

    private static ResponseEntity<ProblemDetail> later(Problem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem.details(request.getRequestURI()));
    }
}
