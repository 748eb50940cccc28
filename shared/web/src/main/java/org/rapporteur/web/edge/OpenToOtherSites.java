package org.rapporteur.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Lets scripts of other sites read what everybody may read (the Fetch standard's CORS protocol): answers to GET and HEAD,
 * without credentials. Whether a path has these methods is what {@code Allow} says of it.
 */
final class OpenToOtherSites extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXPOSED =
            "ETag, Ledger-Position, Link, Content-Language, Retry-After, " + RequestId.HEADER;
    private static final String ACCEPTED = "Accept-Language, If-None-Match, Min-Position, " + RequestId.HEADER;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader(HttpHeaders.ORIGIN) == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (isPreflight(request)) chain.doFilter(new Plain(request), new Preflight(response));
        else chain.doFilter(request, response);
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    /** An OPTIONS request like any other, so that the path itself says what it allows. */
    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) ? null : super.getHeader(name);
        }
    }

    /** Says with {@code Allow} which of its methods are open to other sites. */
    private static final class Preflight extends HttpServletResponseWrapper {

        Preflight(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, value);
            allow(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, value);
            allow(name, value);
        }

        private void allow(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.ALLOW)) return;
            var open = Stream.of(value.split("[ ,]+"))
                    .filter(method -> method.equals("GET") || method.equals("HEAD"))
                    .collect(Collectors.joining(", "));
            super.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, open);
            super.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ACCEPTED);
            super.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
        }
    }
}
