package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers with problem details where no controller is reached: in filters, and when access is refused. */
public final class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper mapper;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    public ProblemWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        problem.headers().forEach(response::setHeader);
        mapper.writeValue(response.getOutputStream(), problem.details(request.getRequestURI()));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        challenge.commence(request, response, cause);
        var detail = "A valid bearer token is needed: of the expected issuer, for this audience, not expired.";
        write(Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", detail), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var detail = "The token is valid, but none of its roles allows this.";
        write(Problem.of(HttpStatus.FORBIDDEN, "forbidden", detail), request, response);
    }
}
