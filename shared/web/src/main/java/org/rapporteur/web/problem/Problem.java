package org.rapporteur.web.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why a request is not answered as asked. The code is stable and names the problem's type; the detail is for people. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    private Problem(
            HttpStatus status, String code, String detail, Map<String, Object> members, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.members = members;
        this.headers = headers;
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), Map.of());
    }

    /** A request of which each fault is named, 400. */
    public static Problem malformed(List<Fault> faults) {
        return of(HttpStatus.BAD_REQUEST, "malformed", "The request is not of the form that is expected.")
                .with("errors", faults);
    }

    public static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", detail);
    }

    /** Not now: 503, with the seconds after which to try again. */
    public static Problem unavailable(String code, String detail, int retryAfterSeconds) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                code,
                detail,
                Map.of(),
                Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }

    /** The same problem with one more member in its details. */
    public Problem with(String member, Object value) {
        var all = new TreeMap<>(members);
        all.put(member, value);
        return new Problem(status, code, String.valueOf(getMessage()), all, headers);
    }

    /** The same problem with one more header in its response. */
    public Problem withHeader(String name, String value) {
        var all = new TreeMap<>(headers);
        all.put(name, value);
        return new Problem(status, code, String.valueOf(getMessage()), members, all);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The headers of its response. */
    public Map<String, String> headers() {
        return headers;
    }

    /** As RFC 9457 has it; the type is a name and not an address. */
    public ProblemDetail details(@Nullable String instance) {
        var details = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        details.setType(URI.create("urn:rapporteur:problem:" + code));
        details.setTitle(status.getReasonPhrase());
        if (instance != null) details.setInstance(URI.create(instance));
        details.setProperty("code", code);
        members.forEach(details::setProperty);
        return details;
    }
}
