package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers of an answer that keep a browser from doing more with it than showing it; every refusal has them. */
final class SecurityHeaders {

    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0",
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cache-Control", "no-store");

    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
