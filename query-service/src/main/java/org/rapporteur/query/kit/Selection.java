package org.rapporteur.query.kit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which documents of a view: at a position, with at least one of the values for each filter, in the order of their
 * subjects behind one of them, at most so many.
 */
public record Selection(long position, Map<String, Collection<String>> filters, String after, int limit) {

    public static Selection at(long position) {
        return new Selection(position, Map.of(), "", Integer.MAX_VALUE);
    }

    public Selection where(String filter, Collection<String> values) {
        var more = new TreeMap<>(filters);
        more.put(filter, values);
        return new Selection(position, more, after, limit);
    }
}
