package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.parameter.PlainValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever goes wrong behind a controller into problem details. A client's fault is a 4xx and is not logged; what
 * nobody foresaw is logged and tells nothing.
 */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    public ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @InitBinder
    void plainNumbers(WebDataBinder binder) {
        PlainValues.register(binder);
    }

    /** The answer that a problem is. */
    @ExceptionHandler
    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(problem, request, response);
    }

    @ExceptionHandler({RuntimeException.class, IOException.class})
    void failed(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var faulty = Stream.<Throwable>iterate(cause, Objects::nonNull, Throwable::getCause)
                .flatMap(ProblemAdvice::clientsFault)
                .findFirst();
        if (faulty.isEmpty()) LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
        answer(faulty.orElseGet(ProblemAdvice::unforeseen), request, response);
    }

    /** What the server found wrong while it was reading what the client sent, or writing to a client that is gone. */
    private static Stream<Problem> clientsFault(Throwable cause) {
        return switch (cause) {
            case SocketTimeoutException slow -> Stream.of(Problem.ofStatus(HttpStatus.REQUEST_TIMEOUT));
            case RequestRejectedException rejected -> Stream.of(Problem.ofStatus(HttpStatus.BAD_REQUEST));
            case InvalidParameterException invalid -> Stream.of(Problem.ofStatus(HttpStatus.BAD_REQUEST));
            case BadRequestException broken -> Stream.of(Problem.ofStatus(HttpStatus.BAD_REQUEST));
            default -> Stream.of();
        };
    }

    private static Problem unforeseen() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "The service failed unexpectedly; its log has the details.");
    }

    /** Without the line in the log that the superclass writes. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException cause,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return handleExceptionInternal(cause, cause.getBody(), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem =
                switch (cause) {
                    case MethodArgumentTypeMismatchException mismatch ->
                        Problem.malformed(
                                List.of(new Fault(mismatch.getName(), "Not a valid value for this parameter.")));
                    case MissingServletRequestParameterException missing ->
                        Problem.malformed(
                                List.of(new Fault(missing.getParameterName(), "This parameter is required.")));
                    default ->
                        Problem.of(HttpStatus.valueOf(status.value()), Problem.code(status), detail(body, status));
                };
        if (!(request instanceof ServletWebRequest web)) return null;
        var response = Objects.requireNonNull(web.getResponse(), "a request that is being answered");
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        try {
            writer.write(problem, web.getRequest(), response);
        } catch (IOException gone) {
            LOG.debug("The client did not wait for its answer", gone);
        }
        return null;
    }

    private static String detail(@Nullable Object body, HttpStatusCode status) {
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return detail == null
                ? String.valueOf(
                        Problem.ofStatus(HttpStatus.valueOf(status.value())).getMessage())
                : detail;
    }
}
