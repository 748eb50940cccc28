package org.rapporteur.command.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.CamelCase;

/**
 * Which acts would be accepted in the place of one that was refused: those upon the same subject that need no more than
 * the refused one said, of the same party, on the same day, about the same thing. Each of them was tried.
 */
public final class Instead {

    private static final String PARTY = "party";

    private final Record refused;
    private final Map<String, RecordComponent> said = new HashMap<>();

    private Instead(Record refused) {
        this.refused = refused;
        for (var component : refused.getClass().getRecordComponents()) said.put(component.getName(), component);
    }

    /** Their names, as URLs have them, in the order of the alphabet. */
    public static List<String> of(StreamAct refused, Facts facts, Recorder recorder) {
        return refused instanceof Record record
                ? new Instead(record)
                        .acts(refused)
                        .filter(act -> accepted(act, facts, recorder))
                        .map(act -> CamelCase.hyphenated(act.getClass().getSimpleName()))
                        .sorted()
                        .toList()
                : List.of();
    }

    /** Of the refused act's stream; those of a party in the place of that of a party, of the subject in that of the subject. */
    private Stream<StreamAct> acts(StreamAct like) {
        return Stream.of(like.getClass().getInterfaces())
                .filter(Class::isSealed)
                .flatMap(acts -> Stream.of(acts.getPermittedSubclasses()))
                .flatMap(type -> made(type.asSubclass(Record.class)).stream())
                .map(StreamAct.class::cast);
    }

    private static boolean accepted(StreamAct act, Facts facts, Recorder recorder) {
        try {
            act.owed().require(recorder.grounds());
            act.decide(facts, recorder);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private Optional<Record> made(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        if (said.containsKey(PARTY)
                != Stream.of(components).anyMatch(each -> each.getName().equals(PARTY))) return Optional.empty();
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = value(components[i]);
            if (values[i] == null && !mayBeAbsent(components[i])) return Optional.empty();
        }
        try {
            return Optional.of(Components.make(type, values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Malformed) return Optional.empty();
            throw new IllegalStateException(e.getCause());
        }
    }

    private @Nullable Object value(RecordComponent needed) {
        var same = said.get(needed.getName());
        if (same != null && same.getGenericType().equals(needed.getGenericType()))
            return Components.value(refused, same);
        if (needed.getType() == List.class) return List.of();
        if (needed.getType() == boolean.class) return false;
        return needed.getType().isEnum() ? unknown(needed.getType()) : null;
    }

    /** What a value is called of which nothing is known, where it has a name for that. */
    private static @Nullable Object unknown(Class<?> values) {
        return Stream.of(values.getEnumConstants())
                .filter(value -> value instanceof Enum<?> each && each.name().equals("NOT_KNOWN"))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
