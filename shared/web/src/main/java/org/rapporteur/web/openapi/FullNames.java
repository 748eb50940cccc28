package org.rapporteur.web.openapi;

import java.util.List;
import java.util.stream.Stream;

/** Names of schemas as they are found: full names of types, those of a generic one and of what it holds in a row. */
final class FullNames {

    private static final String ROOT = "org.rapporteur.";
    private static final String EACH = "(?=[oO]rg\\.rapporteur\\.)";
    private static final String TYPE = "(?<=\\.)(?=[A-Z])";

    private FullNames() {}

    /** As the class is named to who loads it: those inside another one behind a dollar sign. */
    static String first(String name) {
        var parts = parts(name).getFirst().split(TYPE, 2);
        return parts.length == 1 ? parts[0] : parts[0] + parts[1].replace('.', '$');
    }

    /** Such as: instruments.InstrumentAnswer; minutes.Step.Draft; instruments.InstrumentDocumentPage. */
    static String shortened(String name) {
        var parts = parts(name);
        var held = parts.getLast();
        var shortName = held.startsWith(ROOT) ? withLastPackage(held) : held;
        return parts.size() == 1 ? shortName : shortName + type(parts.getFirst());
    }

    private static List<String> parts(String name) {
        return Stream.of(name.split(EACH))
                .filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("Org.") ? "o" + part.substring(1) : part)
                .toList();
    }

    private static String withLastPackage(String name) {
        var packages = name.split(TYPE, 2)[0].split("\\.");
        return packages[packages.length - 1] + "." + type(name);
    }

    private static String type(String name) {
        var parts = name.split(TYPE, 2);
        return parts.length == 1 ? name : parts[1].replace('$', '.');
    }
}
