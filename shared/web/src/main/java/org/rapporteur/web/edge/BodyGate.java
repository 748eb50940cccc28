package org.rapporteur.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.web.problem.Body;
import org.rapporteur.web.problem.Problem;
import org.rapporteur.web.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Lets a request with a body in when all of it has arrived, so that no worker waits for a client that does not send. */
final class BodyGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BodyGate.class);

    private final transient ProblemWriter problems;
    private final transient Pace pace;

    BodyGate(ProblemWriter problems, Pace pace) {
        this.problems = problems;
        this.pace = pace;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ArrivingBody.READ) instanceof byte[] body)
            chain.doFilter(new ReadRequest(request, body), response);
        else if (!hasBody(request)) chain.doFilter(request, response);
        else if (request.getContentLengthLong() > Body.LARGEST) refuse(Body.tooLarge(), request, response);
        else await(request, response);
    }

    @Override
    public void destroy() {
        pace.close();
    }

    private void await(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var later = request.startAsync();
        later.setTimeout(0);
        var input = request.getInputStream();
        var body = new ArrivingBody(later, input, pace, problem -> refuse(problem, request, response));
        pace.watch(body);
        input.setReadListener(body);
    }

    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Unread.leave(request);
        try {
            problems.write(problem, request, response);
        } catch (IOException gone) {
            LOG.debug("The client did not wait for its answer", gone);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
