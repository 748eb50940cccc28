package org.rapporteur.tool.line;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the record and the credentials are kept. */
public final class DataFolder {

    private DataFolder() {}

    /** What {@code --data} says, else {@code RAPPORTEUR_DATA}, else {@code data} at the repository's root. */
    public static Path find(Arguments given, Path root, Map<String, String> environment) {
        return given.path("data")
                .or(() ->
                        Optional.ofNullable(environment.get("RAPPORTEUR_DATA")).map(Path::of))
                .orElse(root.resolve("data"))
                .toAbsolutePath()
                .normalize();
    }
}
