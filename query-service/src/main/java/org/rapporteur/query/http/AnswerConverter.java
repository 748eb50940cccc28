package org.rapporteur.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes each answer in the languages of its reader, and says in which; a document that lacks events says so itself. Who
 * has the very same answer already is told so.
 */
final class AnswerConverter extends AbstractHttpMessageConverter<Object> {

    AnswerConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Page.class || type.getPackageName().startsWith("org.rapporteur.query");
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType format) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Answers are not read.", input);
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage output) throws IOException {
        var asked = asked();
        var reader = Reader.of(asked.getParameter("lang"), asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var parked = EveryAnswer.parked(asked);
        var told = Annotated.of(answer, EveryAnswer.beside(asked), reader);
        var json = parked == null
                ? AnswerJson.of(told, EveryAnswer.besideEntries(asked), reader)
                : AnswerJson.lacking(told, parked, reader);
        var headers = output.getHeaders();
        headers.set(HttpHeaders.CONTENT_LANGUAGE, reader.contentLanguage());
        var tag = EntityTag.of(EveryAnswer.version(asked), json);
        headers.set(HttpHeaders.ETAG, tag.quoted());
        if (tag.isAmong(asked.getHeaders(HttpHeaders.IF_NONE_MATCH))) {
            EveryAnswer.isKnown();
            return;
        }
        headers.setContentLength(json.length);
        output.getBody().write(json);
    }

    private static HttpServletRequest asked() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
