package org.rapporteur.query.list;

import java.util.Collection;
import java.util.Comparator;

/** By which field a list is sorted, forwards or backwards; keys are texts, the empty one, of what has none, comes last. */
record FieldOrder<T>(ListField<T> field, boolean backwards) {

    private static final String NONE = "";
    private static final String SOME = "=";

    /** @param values that an item has of the field */
    String key(Collection<String> values) {
        return values.stream().min(Comparator.naturalOrder()).map(SOME::concat).orElse(NONE);
    }

    int compare(String one, String other) {
        if (one.equals(NONE) || other.equals(NONE)) return Boolean.compare(one.equals(NONE), other.equals(NONE));
        return backwards ? other.compareTo(one) : one.compareTo(other);
    }
}
