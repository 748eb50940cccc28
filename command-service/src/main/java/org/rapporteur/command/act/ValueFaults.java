package org.rapporteur.command.act;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.text.Text;
import org.rapporteur.web.problem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds every value in a body that its type does not take, such as a day that does not exist, and says where. */
final class ValueFaults {

    private ValueFaults() {}

    static Stream<Fault> in(Type type, JsonNode node, String pointer) {
        if (node.isNull()) return Stream.of();
        if (node.isString()) {
            var unreadable = text(node.asString(), pointer).toList();
            if (!unreadable.isEmpty()) return unreadable.stream();
        }
        if (type instanceof ParameterizedType list && node.isArray())
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(i -> in(list.getActualTypeArguments()[0], node.get(i), pointer + "/" + i));
        if (!node.isObject()) return bound(type, node, pointer);
        var inside = (type instanceof Class<?> compound && isCompound(compound)
                        ? components(compound, node, pointer)
                        : texts(node, pointer))
                .toList();
        return inside.isEmpty() ? bound(type, node, pointer) : inside.stream();
    }

    /** A map of texts by language. */
    private static Stream<Fault> texts(JsonNode node, String pointer) {
        return node.properties().stream()
                .filter(entry -> entry.getValue().isString())
                .flatMap(entry -> text(entry.getValue().asString(), pointer + "/" + entry.getKey()));
    }

    static Stream<Fault> components(Class<?> compound, JsonNode node, String pointer) {
        return Stream.of(compound.getRecordComponents())
                .filter(component -> node.has(component.getName()))
                .flatMap(component -> in(
                        component.getGenericType(),
                        node.get(component.getName()),
                        pointer + "/" + component.getName()));
    }

    private static Stream<Fault> bound(Type type, JsonNode node, String pointer) {
        try {
            var mapper = CanonicalJson.mapper();
            mapper.readerFor(mapper.constructType(type)).readValue(node);
            return Stream.of();
        } catch (JacksonException e) {
            return Stream.of(fault(e, pointer));
        }
    }

    /** What the value itself says, where it does, and of which component; the JSON library's words speak of Java. */
    static Fault fault(JacksonException cause, String pointer) {
        return malformed(cause) instanceof Malformed why
                ? new Fault(
                        why.component() == null ? pointer : pointer + "/" + why.component(),
                        String.valueOf(why.getMessage()))
                : new Fault(pointer, "Not a valid value for this field.");
    }

    private static @Nullable Throwable malformed(Throwable cause) {
        return Stream.<Throwable>iterate(cause, t -> t != null, Throwable::getCause)
                .filter(Malformed.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Fault> text(String text, String pointer) {
        try {
            Text.check(text);
            return Stream.of();
        } catch (Malformed e) {
            return Stream.of(new Fault(pointer, String.valueOf(e.getMessage())));
        }
    }

    /** A record with members of its own in JSON, and not one that stands for a single value. */
    private static boolean isCompound(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .noneMatch(accessor -> accessor.isAnnotationPresent(JsonValue.class));
    }
}
