package org.rapporteur.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Gives each request an id, the client's own if it sent one, so that an answer can be found again in a log. */
final class RequestId extends HttpFilter {

    static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;
    private static final String IN_LOG = "request";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = id(request.getHeader(HEADER), response.getHeader(HEADER));
        response.setHeader(HEADER, id);
        MDC.put(IN_LOG, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_LOG);
        }
    }

    /** @param given when the request came in, before its body was there */
    private static String id(@Nullable String sent, @Nullable String given) {
        if (given != null) return given;
        return sent != null && FORM.matcher(sent).matches()
                ? sent
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
