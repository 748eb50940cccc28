package org.rapporteur.command.act;

import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.web.problem.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a correction, in which there are bodies of other acts. */
record CorrectionBody(ActCatalogue catalogue, Kind kind, JsonNode json) {

    static final String INSTEAD = "instead";
    static final String STRUCK = "struck";
    static final String COMMIT = "commit";
    static final String VERSION = "version";
    static final String CORRECTIONS = "corrections";

    /** The body of an act in it, and in which correction. */
    record Within(int index, ActType type, ObjectNode body) {
        String pointer() {
            return "/corrections/" + index + "/instead/" + type.name();
        }
    }

    /** The act that one of its corrections puts in the place of a commit. */
    Stream<Within> instead(int index) {
        var instead = json.path(CORRECTIONS).path(index).path(INSTEAD);
        return instead.propertyStream()
                .filter(act -> act.getValue() instanceof ObjectNode)
                .flatMap(act -> catalogue
                        .replacing(kind)
                        .filter(type -> type.name().equals(act.getKey()))
                        .map(type -> new Within(index, type, (ObjectNode) act.getValue())));
    }

    /** Puts another body in the place of one of them. */
    void put(Within within, ObjectNode body) {
        ((ObjectNode) json.path(CORRECTIONS).path(within.index()).path(INSTEAD))
                .set(within.type().name(), body);
    }

    Stream<Integer> indices() {
        return IntStream.range(0, json.path(CORRECTIONS).size()).boxed();
    }

    /** What no schema says: that one of two is said, and no commit is named twice. */
    Stream<Fault> faults() {
        var named = new HashSet<JsonNode>();
        return indices().flatMap(index -> {
            var one = json.path(CORRECTIONS).path(index);
            var at = "/corrections/" + index;
            return Stream.of(
                            fault(
                                    one.has(INSTEAD) == one.has(STRUCK),
                                    at,
                                    "Give either the act that stands instead or \"struck\": true."),
                            fault(
                                    one.has(COMMIT) == one.has(VERSION),
                                    at,
                                    "Name the commit either by the position or by the version of its first event."),
                            fault(
                                    one.has(COMMIT) && !named.add(one.get(COMMIT)),
                                    at + "/commit",
                                    "A correction names each commit once."))
                    .flatMap(fault -> fault);
        });
    }

    private static Stream<Fault> fault(boolean is, String pointer, String detail) {
        return is ? Stream.of(new Fault(pointer, detail)) : Stream.of();
    }
}
