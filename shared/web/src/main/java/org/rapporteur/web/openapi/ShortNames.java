package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives schemas short names that still tell them apart: the last package and the type. */
record ShortNames(Map<String, String> byFullName) {

    private static final String SCHEMAS = "#/components/schemas/";

    static ShortNames of(ObjectNode schemas) {
        var names = new TreeMap<String, String>();
        schemas.fieldNames().forEachRemaining(name -> names.put(name, FullNames.shortened(name)));
        var taken = new TreeSet<String>();
        names.replaceAll((full, one) -> taken.add(one) ? one : full);
        return new ShortNames(names);
    }

    void rename(ObjectNode document) {
        refer(document);
        var schemas = (ObjectNode) document.get("components").get("schemas");
        for (var name : List.copyOf(byFullName.keySet())) {
            var schema = schemas.remove(name);
            schemas.set(byFullName.getOrDefault(name, name), schema);
        }
    }

    private void refer(JsonNode node) {
        node.forEach(this::refer);
        if (node instanceof ObjectNode object && object.get("$ref") instanceof JsonNode reference) {
            var name = reference.asText();
            if (name.startsWith(SCHEMAS)) {
                var full = name.substring(SCHEMAS.length());
                object.put("$ref", SCHEMAS + byFullName.getOrDefault(full, full));
            }
        }
    }
}
