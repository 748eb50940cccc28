package org.rapporteur.web.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Problem;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.http.HttpStatus;

/**
 * Answers with problem details where Tomcat, a filter or the firewall refuses a request and would answer with a page of
 * their own. Tomcat makes it by its name.
 */
public final class ProblemValve extends ErrorReportValve {

    private final ProblemWriter problems = ProblemWriter.alone();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var status = HttpStatus.resolve(response.getStatus());
        try {
            response.resetBuffer(true);
            problems.write(Problem.ofStatus(status == null ? HttpStatus.BAD_REQUEST : status), request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("The client did not wait for its answer", gone);
        }
    }
}
