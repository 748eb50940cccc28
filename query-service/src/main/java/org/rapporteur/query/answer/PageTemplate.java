package org.rapporteur.query.answer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that people read: a template and what it shows. */
public record PageTemplate(String name, Map<String, Object> model) {

    /** The same showing one thing more. */
    public PageTemplate with(String shown, @Nullable Object value) {
        var more = new HashMap<>(model);
        more.put(shown, value);
        return new PageTemplate(name, more);
    }
}
