package org.rapporteur.web.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Why a request is not answered as asked. The code is stable and names the problem's type; the detail is for people. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FAULTS = 100;

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

    /** A request of which each fault is named, 400: the first hundred, and how many more there are. */
    public static Problem malformed(List<Fault> faults) {
        var more = faults.size() - MOST_FAULTS;
        var detail = "The request is malformed; see errors.";
        return more <= 0
                ? of(HttpStatus.BAD_REQUEST, "malformed", detail).with("errors", faults)
                : of(
                                HttpStatus.BAD_REQUEST,
                                "malformed",
                                detail + " Named are " + MOST_FAULTS + " faults, and " + more + " more.")
                        .with("errors", faults.subList(0, MOST_FAULTS))
                        .with("more", more);
    }

    /** What can be said where nothing but the status is known. */
    public static Problem ofStatus(HttpStatus status) {
        return of(
                status,
                code(status),
                switch (status) {
                    case BAD_REQUEST ->
                        "The request is not valid HTTP, or its target, a header or its body holds what is not allowed there.";
                    case NOT_FOUND -> "There is nothing at this address.";
                    case METHOD_NOT_ALLOWED -> "This method is not allowed here.";
                    case REQUEST_TIMEOUT -> "The request did not arrive in time.";
                    case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "The request line or a header is too long.";
                    case UNSUPPORTED_MEDIA_TYPE -> "The body is not of a type that is read here.";
                    default -> "The request cannot be answered.";
                });
    }

    static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "malformed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 408 -> "too-slow";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "http-" + status.value();
        };
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
        Optional.ofNullable(instance).flatMap(Problem::address).ifPresent(details::setInstance);
        details.setProperty("code", code);
        members.forEach(details::setProperty);
        return details;
    }

    /** A target that is refused need not be an address. */
    private static Optional<URI> address(String target) {
        try {
            return Optional.of(new URI(target));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
