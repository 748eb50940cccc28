package org.rapporteur.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.command.recording.KeyReused;
import org.rapporteur.command.recording.NotAllowed;
import org.rapporteur.command.recording.Unmet;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.ledger.LedgerBusy;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.web.problem.Problem;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says over HTTP why an act was not recorded. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final ProblemWriter problems;

    RefusalAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler({Refusal.class, Unmet.class, KeyReused.class, NotAllowed.class, LedgerUnavailable.class})
    void refused(RuntimeException cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problem(cause), request, response);
    }

    private static Problem problem(RuntimeException cause) {
        return switch (cause) {
            case Refusal refusal -> refused(refusal);
            case Unmet.VersionMissing missing -> unmet(HttpStatus.PRECONDITION_REQUIRED, "version-required", missing);
            case Unmet.Stale stale -> unmet(HttpStatus.PRECONDITION_FAILED, "version-stale", stale);
            case KeyReused reused ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", String.valueOf(reused.getMessage()));
            case NotAllowed denied ->
                Problem.of(HttpStatus.FORBIDDEN, "forbidden", String.valueOf(denied.getMessage()));
            case LedgerBusy busy -> Problem.unavailable("busy", String.valueOf(busy.getMessage()), 1);
            default ->
                Problem.unavailable(
                        "ledger-unavailable",
                        "The ledger does not answer. Try again with the same idempotency key: an act that was recorded is found under it.",
                        2);
        };
    }

    private static Problem refused(Refusal refusal) {
        var problem =
                Problem.of(HttpStatus.CONFLICT, refusal.code(), refusal.rule()).with("remedy", refusal.remedy());
        if (refusal.opposing() != null) problem = problem.with("against", refusal.opposing());
        return refusal.possible() == null ? problem : problem.with("possible", refusal.possible());
    }

    private static Problem unmet(HttpStatus status, String code, Unmet unmet) {
        return Problem.of(status, code, String.valueOf(unmet.getMessage())).with("present", unmet.present());
    }
}
