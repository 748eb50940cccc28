package org.rapporteur.query.acts;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One difference between two JSON values.
 *
 * @param pointer The place of the difference, as a JSON Pointer (RFC 6901).
 * @param before The earlier value; absent if there was none.
 * @param after The later value; absent if there is none any longer.
 */
record Changed(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** All such places, the innermost alone, in the order of their pointers. */
    static List<Changed> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        return at("", before, after).toList();
    }

    private static Stream<Changed> at(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            var names = new TreeSet<String>(one.propertyNames());
            names.addAll(other.propertyNames());
            return names.stream().flatMap(name -> at(pointer + "/" + escaped(name), one.get(name), other.get(name)));
        }
        if (before instanceof ArrayNode one && after instanceof ArrayNode other)
            return IntStream.range(0, Math.max(one.size(), other.size()))
                    .boxed()
                    .flatMap(index -> at(pointer + "/" + index, one.get(index), other.get(index)));
        var same = before == null ? after == null : before.equals(after);
        return same ? Stream.empty() : Stream.of(new Changed(pointer, before, after));
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
