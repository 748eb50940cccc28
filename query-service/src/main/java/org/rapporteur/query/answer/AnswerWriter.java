package org.rapporteur.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.notes.NotedBody;
import org.rapporteur.query.reader.PickedLanguages;
import org.rapporteur.web.position.LedgerPosition;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Writes each {@link Answer} in the languages of its reader: as JSON, as a page or as a file, with the headers that tell what
 * it is. A client that has the same answer already gets 304.
 */
@Component
public record AnswerWriter(Pages pages) implements HandlerMethodReturnValueHandler {

    /** @param identity of which the entity tag is made */
    record Written(MediaType type, byte[] bytes, byte[] identity) {

        Written(MediaType type, byte[] bytes) {
            this(type, bytes, bytes);
        }
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest exchange)
            throws Exception {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(exchange.getNativeResponse(HttpServletResponse.class));
        write((Answer<?>) Objects.requireNonNull(returned), request, response);
    }

    private void write(Answer<?> answer, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var languages = new PickedLanguages(answer.reader());
        var written =
                switch (answer.body()) {
                    case PageTemplate page ->
                        new Written(
                                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                                pages.html(page, languages, request, response));
                    case TextFile file -> text(file, languages);
                    case Object body ->
                        new Written(
                                MediaType.APPLICATION_JSON,
                                NotedBody.json(body, answer.notes(), answer.parked(), languages));
                };
        var tag = EntityTag.of(answer.version(), written.identity());
        if (answer.position() != null)
            response.setHeader(LedgerPosition.HEADER, answer.position().toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, languages.contentLanguage());
        response.setHeader(HttpHeaders.ETAG, tag.quoted());
        if (tag.isAmong(request.getHeaders(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status().value());
        response.setContentType(written.type().toString());
        response.setContentLength(written.bytes().length);
        response.getOutputStream().write(written.bytes());
    }

    private static Written text(TextFile file, PickedLanguages languages) {
        var text = file.text().apply(languages);
        return new Written(
                new MediaType(MediaType.valueOf(file.type()), StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8),
                file.identity().apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
