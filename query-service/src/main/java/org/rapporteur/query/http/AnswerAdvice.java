package org.rapporteur.query.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Gives each answer in the languages of its reader, and says in which. */
@ControllerAdvice("org.rapporteur.query")
final class AnswerAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getContainingClass().getPackageName().startsWith("org.rapporteur.query");
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body instanceof ProblemDetail || !(request instanceof ServletServerHttpRequest servlet))
            return body;
        var asked = servlet.getServletRequest();
        var reader = Reader.of(asked.getParameter("lang"), asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var json = AnswerJson.of(body, reader);
        var parked = EveryAnswer.parked(asked);
        if (parked != null && json instanceof ObjectNode document)
            document.set("parked", AnswerJson.of(parked, reader));
        response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, reader.contentLanguage());
        return json;
    }
}
