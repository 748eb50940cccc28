package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query parameter that the handler does not declare: one that is silently ignored would mislead. */
public final class UnknownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ours(method)) {
            var known = declared(method);
            var faults = request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .map(name -> new Fault(name, "This parameter is not known here. Known: " + known + "."))
                    .toList();
            if (!faults.isEmpty()) throw Problem.malformed(faults);
        }
        return true;
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.rapporteur");
    }

    private static Set<String> declared(HandlerMethod method) {
        return Stream.of(method.getMethod().getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(RequestParam.class))
                        .map(named -> named.name().isEmpty() ? parameter.getName() : named.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
