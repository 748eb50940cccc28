package org.rapporteur.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;

/** Which of an act's citations bear out which of its statements. */
public final class Citations {

    private Citations() {}

    /** Those that name the attribute, or a part of it, or nothing in particular. */
    public static List<Citation> bearing(List<Citation> citations, String attribute) {
        return citations.stream()
                .filter(citation -> concerns(citation.attribute(), attribute))
                .toList();
    }

    public static Stream<SourceId> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source);
    }

    static boolean concerns(@Nullable String named, String attribute) {
        if (named == null) return true;
        var plain = named.startsWith("/") ? named.substring(1) : named;
        return plain.equals(attribute) || plain.startsWith(attribute + "/") || plain.startsWith(attribute + ".");
    }

    static SortedMap<String, List<Citation>> naming(List<Citation> citations) {
        var byName = new TreeMap<String, List<Citation>>();
        for (var citation : citations) {
            var name = citation.attribute();
            if (name != null)
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(citation);
        }
        return byName;
    }
}
