package org.rapporteur.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.web.parameter.Declared;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query parameter that the handler does not declare: one that is silently ignored would mislead. */
final class UnknownParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ours(method)) {
            var known = declared.computeIfAbsent(method.getMethod(), UnknownParameters::names);
            var faults = QueryString.names(request.getQueryString()).stream()
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .map(name -> new Fault(name, "Unknown parameter. Known parameters: " + known + "."))
                    .toList();
            if (!faults.isEmpty()) throw Problem.malformed(faults);
        }
        return true;
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.rapporteur");
    }

    private static Set<String> names(Method handler) {
        return Declared.by(handler).flatMap(UnknownParameters::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> name(MethodParameter parameter) {
        return Stream.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(named ->
                        named.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : named.name());
    }
}
