package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Writes every problem, whatever layer notices it: details of RFC 9457, or a page for a browser. */
public final class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper mapper;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    public ProblemWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** For where there is no application yet. */
    public static ProblemWriter alone() {
        return new ProblemWriter(JsonMapper.builder()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build());
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        var written = text(problem, request);
        head(problem, written, response);
        var bytes = written.text().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private ProblemText text(Problem problem, HttpServletRequest request) {
        var details = problem.details(request.getRequestURI());
        return AcceptsPage.in(request.getHeader(HttpHeaders.ACCEPT))
                ? new ProblemText(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8", ProblemHtml.of(details))
                : new ProblemText(MediaType.APPLICATION_PROBLEM_JSON_VALUE, mapper.writeValueAsString(details));
    }

    private static void head(Problem problem, ProblemText written, HttpServletResponse response) {
        response.setStatus(problem.status().value());
        response.setContentType(written.type());
        SecurityHeaders.set(response);
        problem.headers().forEach(response::setHeader);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        challenge.commence(request, response, cause);
        var detail = "A valid bearer token is required: from the expected issuer, for this audience, not expired.";
        write(Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", detail), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var detail = "The token is valid, but none of its roles allows this.";
        write(Problem.of(HttpStatus.FORBIDDEN, "forbidden", detail), request, response);
    }
}
