package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.web.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Records what a refusal names as possible instead, from the body of the refused act, as a client would. */
public final class Alternatives {

    private static final Recorder RECORDER = new Recorder(
            "amina",
            "desk",
            Set.of(Role.RECORDER),
            Instant.parse("2026-02-02T08:00:00Z"),
            new Grounds(List.of(), true, "A trial."));
    private static final ActReader READER = new ActReader(Acts.CATALOGUE, new ActSchemas(Acts.CATALOGUE));

    private Alternatives() {}

    /** How many there are for an act that is refused; each of them has been accepted. None where it is not refused. */
    public static <S, E extends Event> int accepted(Kind kind, Act<S, E> act, S state) {
        try {
            act.decide(state, RECORDER);
            return 0;
        } catch (Refusal refused) {
            var instead = Instead.of(act, state, RECORDER);
            instead.forEach(name -> accepted(act, Acts.type(kind, name), state));
            return instead.size();
        }
    }

    private static <S, E extends Event> void accepted(Act<S, E> refused, ActType type, S state) {
        var read = read(type, refused);
        @SuppressWarnings("unchecked")
        var act = (Act<S, E>) read.act();
        assertThat(act.decide(state, RECORDER))
                .as("%s instead of %s", act, refused)
                .isNotEmpty();
    }

    private static ReadAct read(ActType type, Act<?, ?> refused) {
        var body = body(refused, type).toString();
        try {
            return READER.read(type, refused.subject(), body);
        } catch (Problem problem) {
            throw new AssertionError(type + " of " + body + ": " + problem.details(null), problem);
        }
    }

    /** Whether what is called so is the same in both. */
    private static boolean means(Act<?, ?> refused, RecordComponent component) {
        return Stream.of(refused.getClass().getRecordComponents())
                .anyMatch(other -> other.getName().equals(component.getName())
                        && other.getGenericType().equals(component.getGenericType()));
    }

    private static ObjectNode body(Act<?, ?> refused, ActType type) {
        var said = CanonicalJson.mapper().<ObjectNode>valueToTree(refused);
        var body = said.objectNode();
        for (var component : type.type().getRecordComponents()) {
            var name = component.getName();
            if (name.equals("subject")) continue;
            if (said.hasNonNull(name) && means(refused, component)) body.set(name, said.get(name));
            else if (component.getType().isEnum())
                Stream.of(component.getType().getEnumConstants())
                        .filter(value -> ((Enum<?>) value).name().equals("NOT_KNOWN"))
                        .forEach(value -> body.set(name, CanonicalJson.mapper().valueToTree(value)));
        }
        return body;
    }
}
