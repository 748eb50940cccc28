package org.rapporteur.web.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a filter refuse a body without reading it. Without this, Tomcat reads on after the answer to keep the connection,
 * and a client that sends nothing holds a worker meanwhile.
 */
final class Unread extends ValveBase {

    private static final String NAME = Unread.class.getName();

    Unread() {
        super(true);
    }

    /** The rest of the body is not read, and the connection ends with the answer. */
    static void leave(ServletRequest request) {
        if (request.getAttribute(NAME) instanceof Request coyote)
            coyote.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(NAME, request);
        getNext().invoke(request, response);
    }
}
