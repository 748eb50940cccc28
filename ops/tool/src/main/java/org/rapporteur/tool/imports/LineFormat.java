package org.rapporteur.tool.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.tool.imports.Line.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one line of the format that {@code ops/samples/README.md} describes. */
public final class LineFormat {

    private static final Set<String> OF_AN_ACT = Set.of("subject", "act", "body", "key");

    private LineFormat() {}

    /** @throws Unreadable if the line is not of the format */
    public static Line parse(String text) {
        if (text.isBlank()) return new Line.Remark();
        var line = object(json(text), "The line");
        if (line.has("comment")) return only(line, Set.of("comment"), new Line.Remark());
        if (line.has("defaults")) return only(line, Set.of("defaults"), defaults(line.get("defaults")));
        return only(line, OF_AN_ACT, act(line));
    }

    private static Line defaults(JsonNode value) {
        var defaults = object(value, "'defaults'");
        var grounds = defaults.get("grounds");
        return only(
                defaults,
                Set.of("grounds"),
                new Line.Defaults(grounds == null || grounds.isNull() ? null : object(grounds, "'grounds'")));
    }

    private static Line act(ObjectNode line) {
        var act = text(line, "act");
        if (!act.matches("[a-z]+(-[a-z]+)*")) throw new Unreadable("'" + act + "' is not the name of an act.");
        var body = line.get("body");
        return new Line.Act(
                subject(text(line, "subject")),
                act,
                body == null ? line.objectNode() : object(body, "'body'"),
                line.has("key") ? key(text(line, "key")) : null);
    }

    /** It travels in a header, between quotation marks. */
    private static String key(String key) {
        if (key.matches("[ -~&&[^\"\\\\]]{1,200}")) return key;
        throw new Unreadable("'key' is not 1 to 200 printable ASCII characters without quotation marks.");
    }

    private static SubjectId subject(String value) {
        try {
            return SubjectId.parse(value);
        } catch (Malformed e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JacksonException e) {
            throw new Unreadable("Invalid JSON: " + e.getOriginalMessage());
        }
    }

    private static ObjectNode object(@Nullable JsonNode value, String what) {
        if (value instanceof ObjectNode object) return object;
        throw new Unreadable(what + " is not a JSON object.");
    }

    private static String text(ObjectNode line, String field) {
        var value = line.get(field);
        if (value != null && value.isString() && !value.stringValue().isBlank()) return value.stringValue();
        throw new Unreadable("'" + field + "' is missing or is not a string.");
    }

    private static Line only(ObjectNode object, Set<String> known, Line line) {
        for (var name : object.propertyNames())
            if (!known.contains(name)) throw new Unreadable("'" + name + "' is not expected here.");
        return line;
    }
}
