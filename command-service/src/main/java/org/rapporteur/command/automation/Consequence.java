package org.rapporteur.command.automation;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;

/**
 * An act that follows.
 *
 * @param act its name in a URL: {@code record-outcome}
 * @param body its fields, without its grounds, which are those of the cause
 * @param first whether it is to be recorded only where nothing is on record of its subject
 */
public record Consequence(SubjectId subject, String act, Map<String, Object> body, boolean first) {

    public Consequence {
        body = Map.copyOf(body);
    }

    /** With which a subject begins, or nothing. */
    static Consequence first(SubjectId subject, String act, Map<String, @Nullable Object> body) {
        return new Consequence(subject, act, known(body), true);
    }

    /** Upon a subject in whatever state it is. */
    static Consequence upon(SubjectId subject, String act, Map<String, @Nullable Object> body) {
        return new Consequence(subject, act, known(body), false);
    }

    /** What is not known is left out. */
    private static Map<String, Object> known(Map<String, @Nullable Object> body) {
        var known = new TreeMap<String, Object>();
        body.forEach((name, value) -> {
            if (value != null) known.put(name, Objects.requireNonNull(value));
        });
        return known;
    }
}
