package org.rapporteur.query.notes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reader.AnswerJson;
import tools.jackson.databind.JsonNode;

/**
 * Where in an answer an attribute of a subject is, as a JSON Pointer (RFC 6901). The way to it goes by the names of members
 * and, in a list, by what tells an entry from the others (its identifier, item, party or number), or else by its place
 * from 0 on.
 */
public final class Pointers {

    private static final List<String> KEYS = List.of("id", "item", "party", "number", "meeting", "source");

    private static final Pattern PLACE = Pattern.compile("0|[1-9]\\d{0,5}");

    private Pointers() {}

    /** The same for an answer that is not JSON yet. */
    public static @Nullable String to(Object answer, String subject, String attribute) {
        return to(AnswerJson.tree(answer), subject, attribute);
    }

    /**
     * The pointer, or null where the answer has no such attribute.
     *
     * @param subject which the answer is about, or an entry of one of its lists
     * @param attribute with or without a slash in front
     */
    static @Nullable String to(JsonNode answer, String subject, String attribute) {
        var way = List.of(plain(attribute).split("/"));
        return places(answer, subject)
                .flatMap(place -> Stream.ofNullable(walk(answer.at(place), place, way)))
                .findFirst()
                .orElse(null);
    }

    /** Without the slash in front that an attribute may have. */
    static String plain(String attribute) {
        return attribute.startsWith("/") ? attribute.substring(1) : attribute;
    }

    /** The pointer to what is under this way from a place on, or to the place itself where nothing is. */
    static String within(JsonNode answer, String place, String way) {
        if (way.isEmpty()) return place;
        var found = walk(answer.at(place), place, List.of(plain(way).split("/")));
        return found == null ? place : found;
    }

    /** Where the answer, or an entry of its lists, is about the subject. */
    private static Stream<String> places(JsonNode answer, String subject) {
        var entries = answer.properties().stream()
                .filter(member -> member.getValue().isArray())
                .flatMap(member -> IntStream.range(0, member.getValue().size())
                        .filter(index -> isAbout(member.getValue().get(index), subject))
                        .mapToObj(index -> "/" + escaped(member.getKey()) + "/" + index));
        return Stream.concat(isAbout(answer, subject) ? Stream.of("") : Stream.of(), entries);
    }

    private static boolean isAbout(JsonNode node, String subject) {
        var id = node.has("id") ? node.get("id") : node.path("meeting");
        return id.asString("").equals(subject);
    }

    private static @Nullable String walk(JsonNode from, String place, List<String> way) {
        if (way.isEmpty()) return place;
        var name = way.getFirst().replace("~1", "/").replace("~0", "~");
        var step = from.isArray() ? entry(from, name) : from.has(name) ? escaped(name) : null;
        if (step == null) return null;
        var next = from.isArray() ? from.get(Integer.parseInt(step)) : from.get(name);
        return walk(next, place + "/" + step, way.subList(1, way.size()));
    }

    private static @Nullable String entry(JsonNode list, String name) {
        return IntStream.range(0, list.size())
                .filter(index -> isNamed(list.get(index), name))
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseGet(() -> PLACE.matcher(name).matches() && Integer.parseInt(name) < list.size() ? name : null);
    }

    private static boolean isNamed(JsonNode entry, String name) {
        return entry.asString("").equals(name)
                || KEYS.stream().anyMatch(key -> entry.path(key).asString("").equals(name));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
