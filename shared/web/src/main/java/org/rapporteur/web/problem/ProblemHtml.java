package org.rapporteur.web.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.HtmlUtils;

/** A problem as a page that needs nothing else, since it is also shown where the service itself could not be reached. */
final class ProblemHtml {

    private ProblemHtml() {}

    static String of(ProblemDetail details) {
        var title = escaped(details.getTitle());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p>%s</main></body>
                </html>
                """
                .formatted(title, title, escaped(details.getDetail()), faults(details));
    }

    private static String faults(ProblemDetail details) {
        var members = details.getProperties();
        if (members == null || !(members.get("errors") instanceof List<?> errors)) return "";
        return errors.stream()
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .map(fault -> "<li><code>" + escaped(fault.pointer()) + "</code> " + escaped(fault.detail()) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String escaped(@Nullable String text) {
        return HtmlUtils.htmlEscape(String.valueOf(text), "UTF-8");
    }
}
