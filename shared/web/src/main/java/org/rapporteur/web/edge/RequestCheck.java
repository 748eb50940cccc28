package org.rapporteur.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.web.problem.Problem;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request whose parameters cannot be read, before anything reads them. */
final class RequestCheck extends OncePerRequestFilter {

    private final ProblemWriter problems;

    RequestCheck(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            QueryString.names(request.getQueryString());
        } catch (Problem problem) {
            problems.write(problem, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
