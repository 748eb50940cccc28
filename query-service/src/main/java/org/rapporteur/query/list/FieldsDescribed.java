package org.rapporteur.query.list;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.web.describe.Descriptions;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of each list by which fields it can be counted and sorted, as its endpoint has them. */
@Component
final class FieldsDescribed implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        fields(handler.getBeanType()).forEach(fields -> {
            parameters(operation, "facets").forEach(one -> describe(one, fields.toCount()));
            parameters(operation, "sort").forEach(one -> describe(one, fields.toSort()));
        });
        return operation;
    }

    private static Stream<Parameter> parameters(Operation operation, String name) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(one -> name.equals(one.getName()));
    }

    private static void describe(Parameter parameter, List<String> names) {
        var said = Descriptions.ofParameter(parameter.getName())
                .map(words -> words + " ")
                .orElse("");
        parameter.setDescription(said + "Here: " + String.join(", ", names) + ".");
    }

    private static Stream<ListFields<?>> fields(Class<?> endpoint) {
        return Stream.of(endpoint.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ListFields.class)
                .map(FieldsDescribed::value);
    }

    private static ListFields<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (ListFields<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("It was made accessible.", e);
        }
    }
}
