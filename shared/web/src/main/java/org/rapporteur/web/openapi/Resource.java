package org.rapporteur.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON that is kept beside the classes of this package. */
final class Resource {

    private Resource() {}

    static ObjectNode json(String name) {
        return json(Resource.class, name);
    }

    static ObjectNode json(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("There is no " + name + " beside " + beside + ".");
            return (ObjectNode) Json31.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
