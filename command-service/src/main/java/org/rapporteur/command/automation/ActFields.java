package org.rapporteur.command.automation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an act's body, of which any may not be known. */
final class ActFields {

    private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

    ActFields with(String name, @Nullable Object value) {
        all.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> all() {
        return all;
    }
}
