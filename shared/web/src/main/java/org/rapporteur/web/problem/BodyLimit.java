package org.rapporteur.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says that it is larger than the limit, before any of it is read. */
public final class BodyLimit extends OncePerRequestFilter {

    /** In bytes, 1 MiB. A body of unknown length is cut off by its reader at the same limit. */
    public static final int LARGEST = 1 << 20;

    private final ProblemWriter writer;

    public BodyLimit(ProblemWriter writer) {
        this.writer = writer;
    }

    /** What is answered to a body over the limit. */
    public static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A body has at most " + LARGEST + " bytes.");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) writer.write(tooLarge(), request, response);
        else chain.doFilter(request, response);
    }
}
