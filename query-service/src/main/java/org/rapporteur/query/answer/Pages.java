package org.rapporteur.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.rapporteur.query.reader.PickedLanguages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Renders pages to bytes, so that they have their headers from the same place as all answers. */
@Component
final class Pages {

    private final ViewResolver templates;

    Pages(@Qualifier("thymeleafViewResolver") ViewResolver templates) {
        this.templates = templates;
    }

    /** @param languages of the reader, which the template knows as {@code reader} */
    byte[] html(PageTemplate page, PickedLanguages languages, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var template =
                Objects.requireNonNull(templates.resolveViewName(page.name(), RequestContextUtils.getLocale(request)));
        var model = page.with("reader", languages).model();
        var rendered = new ContentCachingResponseWrapper(response);
        template.render(model, request, rendered);
        rendered.getWriter().flush();
        return rendered.getContentAsByteArray();
    }
}
