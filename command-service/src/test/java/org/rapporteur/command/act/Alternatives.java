package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Facts;
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
    public static int accepted(Kind kind, StreamAct act, Facts facts) {
        try {
            act.decide(facts, RECORDER);
            return 0;
        } catch (Refusal refused) {
            var instead = Instead.of(act, facts, RECORDER);
            instead.forEach(name -> accepted(act, Acts.type(kind, name), facts));
            return instead.size();
        }
    }

    private static void accepted(StreamAct refused, ActType type, Facts facts) {
        var read = read(type, refused);
        var act = (StreamAct) read.act();
        assertThat(act.decide(facts, RECORDER))
                .as("%s instead of %s", act, refused)
                .isNotEmpty();
    }

    private static ReadAct read(ActType type, Act refused) {
        var body = body(refused, type).toString();
        try {
            return READER.read(type, refused.subject(), body);
        } catch (Problem problem) {
            throw new AssertionError(type + " of " + body + ": " + problem.details(null), problem);
        }
    }

    /** Whether what is called so is the same in both. */
    private static boolean means(Act refused, RecordComponent component) {
        return Stream.of(refused.getClass().getRecordComponents())
                .anyMatch(other -> other.getName().equals(component.getName())
                        && other.getGenericType().equals(component.getGenericType()));
    }

    private static ObjectNode body(Act refused, ActType type) {
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
