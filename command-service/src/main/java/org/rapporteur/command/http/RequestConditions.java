package org.rapporteur.command.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.recording.Precondition;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** The headers on which an act rests: {@code If-Match} (RFC 9110) and {@code Idempotency-Key}. */
final class RequestConditions {

    /** The query service puts a digest behind it, which says how an answer read; acts rest on the version alone. */
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]{1,64})?\"");

    private static final Pattern KEY = Pattern.compile("\"?([!#-~]{1,255})\"?");

    private RequestConditions() {}

    static Precondition ifMatch(@Nullable String header) {
        if (header == null) return new Precondition.None();
        if (header.strip().equals("*")) return new Precondition.Any();
        var version = VERSION.matcher(header.strip());
        if (version.matches()) return new Precondition.Version(Long.parseLong(version.group(1)));
        throw Problem.malformed(List.of(new Fault("If-Match", "Expected one version in quotes, such as \"7\", or *.")));
    }

    static @Nullable String idempotencyKey(@Nullable String header) {
        if (header == null) return null;
        var key = KEY.matcher(header.strip());
        if (key.matches()) return key.group(1);
        throw Problem.malformed(List.of(
                new Fault("Idempotency-Key", "Expected 1 to 255 visible ASCII characters without spaces or quotes.")));
    }
}
