package org.rapporteur.command.act;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.JsonBody;
import org.rapporteur.web.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an act from the body of a request: by the very schema that the catalogue serves, then value by value. */
public final class ActReader {

    private final ActCatalogue catalogue;
    private final ActUpcasters upcasters;
    private final Map<ActType, Schema> schemas;

    public ActReader(ActCatalogue catalogue, ActSchemas source) {
        this(catalogue, source, ActUpcasters.PUBLISHED);
    }

    ActReader(ActCatalogue catalogue, ActSchemas source, ActUpcasters upcasters) {
        this.catalogue = catalogue;
        this.upcasters = upcasters;
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        schemas = catalogue.types().stream()
                .collect(Collectors.toMap(type -> type, type -> registry.getSchema(source.of(type))));
    }

    /** @throws Problem 400, which names each fault and where it is */
    public ReadAct read(ActType type, SubjectId subject, String body) {
        var json = JsonBody.object(body);
        var faults = Stream.concat(form(type, json), values(type, json, "")).toList();
        if (!faults.isEmpty()) throw Problem.malformed(onePlaceOnce(faults));
        return bound(type, subject, json, body, "");
    }

    /**
     * An act that is on record, as it was read then.
     *
     * @param revisions of its body and of those of acts in it, by full name, where they are not the first
     * @throws UnreadableAct if this version does not know it any longer
     */
    public ReadAct again(String fullName, SubjectId subject, String body, Map<String, Integer> revisions) {
        var type = catalogue.find(fullName).orElseThrow(() -> new UnreadableAct(fullName, "there is no such act"));
        try {
            return bound(type, subject, lifted(type, JsonBody.object(body), revisions), body, "");
        } catch (Problem | JacksonException unreadable) {
            throw new UnreadableAct(fullName, "it is not of the form that the act has now");
        }
    }

    /** In the present revision, with the bodies in it. */
    private ObjectNode lifted(ActType type, ObjectNode json, Map<String, Integer> revisions) {
        var lifted = upcasters.lifted(type, json, revisions);
        if (type.corrects()) {
            var body = new CorrectionBody(catalogue, type.kind(), lifted);
            body.indices()
                    .flatMap(body::instead)
                    .forEach(within -> body.put(within, upcasters.lifted(within.type(), within.body(), revisions)));
        }
        return lifted;
    }

    private ReadAct bound(ActType type, SubjectId subject, ObjectNode json, String text, String at) {
        var grounds = json.has("grounds")
                ? CanonicalJson.mapper().treeToValue(json.get("grounds"), Grounds.class)
                : Grounds.NONE;
        var act = type.corrects() ? correction(type, subject, json) : bind(type, subject, json, at);
        return new ReadAct(type, act, grounds, CanonicalJson.canonical(text));
    }

    private CorrectRecord correction(ActType type, SubjectId subject, ObjectNode json) {
        var body = new CorrectionBody(catalogue, type.kind(), json);
        var replacements = body.indices().map(index -> {
            var one = json.path(CorrectionBody.CORRECTIONS).path(index);
            var instead = body.instead(index)
                    .map(within -> bound(
                            within.type(), subject, within.body(), within.body().toString(), within.pointer()))
                    .findFirst();
            return new Replacement(
                    number(one.path(CorrectionBody.COMMIT)),
                    number(one.path(CorrectionBody.VERSION)),
                    instead.orElse(null));
        });
        return new CorrectRecord(subject, replacements.toList());
    }

    private static @Nullable Long number(JsonNode value) {
        return value.isNumber() ? value.longValue() : null;
    }

    private Stream<Fault> form(ActType type, ObjectNode json) {
        var schema = Objects.requireNonNull(schemas.get(type), "an act of the catalogue");
        return schema.validate(json).stream().map(error -> {
            var at = error.getInstanceLocation().toString();
            var member = error.getProperty();
            return new Fault(member == null ? at : at + "/" + escaped(member), error.getMessage());
        });
    }

    private Stream<Fault> values(ActType type, ObjectNode json, String at) {
        var grounds = json.has("grounds")
                ? ValueFaults.in(Grounds.class, json.get("grounds"), at + "/grounds")
                : Stream.<Fault>of();
        var inputs = type.corrects() ? values(type, json) : ValueFaults.components(type.type(), json, at);
        return Stream.concat(inputs, grounds);
    }

    private Stream<Fault> values(ActType correction, ObjectNode json) {
        var body = new CorrectionBody(catalogue, correction.kind(), json);
        return Stream.concat(
                body.faults(),
                body.indices()
                        .flatMap(body::instead)
                        .flatMap(within -> values(within.type(), within.body(), within.pointer())));
    }

    /** RFC 6901, section 3. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /** Where both the schema and the value speak of one place, or one of them of a place within, that is enough. */
    private static List<Fault> onePlaceOnce(List<Fault> faults) {
        var byPlace = new LinkedHashMap<String, Fault>();
        faults.forEach(fault -> byPlace.putIfAbsent(fault.pointer(), fault));
        var around = byPlace.keySet().stream().flatMap(ActReader::around).collect(Collectors.toSet());
        return byPlace.values().stream()
                .filter(fault -> !around.contains(fault.pointer()))
                .toList();
    }

    /** The places around a place: of {@code /a/b}, {@code /a} and the whole. */
    private static Stream<String> around(String pointer) {
        return IntStream.range(0, pointer.length())
                .filter(at -> pointer.charAt(at) == '/')
                .mapToObj(at -> pointer.substring(0, at));
    }

    private static Act bind(ActType type, SubjectId subject, ObjectNode json, String at) {
        var inputs = json.deepCopy();
        inputs.remove("grounds");
        inputs.put("subject", subject.value());
        try {
            return CanonicalJson.mapper().treeToValue(inputs, type.type());
        } catch (JacksonException e) {
            throw Problem.malformed(List.of(ValueFaults.fault(e, at)));
        }
    }
}
