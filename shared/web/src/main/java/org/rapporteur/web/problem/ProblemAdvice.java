package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong behind a controller into problem details; what nobody foresaw is logged and tells nothing. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** The answer that a problem is. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> answer(Problem problem, HttpServletRequest request) {
        var headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        return new ResponseEntity<>(problem.details(request.getRequestURI()), headers, problem.status());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException cause, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
        return answer(
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unforeseen",
                        "The service failed in a way that nobody foresaw; its log says how."),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem =
                switch (cause) {
                    case MethodArgumentTypeMismatchException mismatch ->
                        Problem.malformed(List.of(new Fault(mismatch.getName(), "This is no value that it can have.")));
                    case MissingServletRequestParameterException missing ->
                        Problem.malformed(List.of(new Fault(missing.getParameterName(), "This has to be given.")));
                    default -> Problem.of(HttpStatus.valueOf(status.value()), code(status), detail(body, cause));
                };
        var uri = request instanceof ServletWebRequest web ? web.getRequest().getRequestURI() : null;
        return new ResponseEntity<>(problem.details(uri), headers, status);
    }

    private static String detail(@Nullable Object body, Exception cause) {
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : cause.getMessage();
        return detail == null ? "The request cannot be answered." : detail;
    }

    private static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "malformed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "http-" + status.value();
        };
    }
}
