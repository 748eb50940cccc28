package org.rapporteur.query.kit;

import java.util.List;
import java.util.Map;

/** By what a document is found in lists, without the document. */
public record FilterEntry(String subject, Map<String, List<String>> filters) {

    public List<String> of(String filter) {
        return filters.getOrDefault(filter, List.of());
    }
}
