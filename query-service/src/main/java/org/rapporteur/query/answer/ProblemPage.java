package org.rapporteur.query.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people what their request lacks. */
@ControllerAdvice(annotations = HtmlPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemPage {

    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletResponse response) {
        problem.headers().forEach(response::setHeader);
        var details = problem.details(null);
        var model = Map.of(
                "title", String.valueOf(details.getTitle()),
                "detail", String.valueOf(details.getDetail()),
                "faults", faults(details.getProperties()));
        return new ModelAndView("problem", model, problem.status());
    }

    private static List<Fault> faults(@Nullable Map<String, Object> properties) {
        var errors = properties == null ? null : properties.get("errors");
        return errors instanceof List<?> all
                ? all.stream()
                        .filter(Fault.class::isInstance)
                        .map(Fault.class::cast)
                        .toList()
                : List.of();
    }
}
