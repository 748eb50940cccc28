package org.rapporteur.tool.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder that holds {@code ops/samples} and, from the first start on, {@code data}. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /** What {@code RAPPORTEUR_HOME} names, else the nearest folder upwards, since Maven starts us in a module's. */
    public static Path find(Path from, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("RAPPORTEUR_HOME"))
                .map(Path::of)
                .or(() -> upwards(from.toAbsolutePath()))
                .orElse(from);
    }

    private static Optional<Path> upwards(Path from) {
        for (var folder = Optional.of(from); folder.isPresent(); folder = folder.map(Path::getParent))
            if (Files.isDirectory(folder.get().resolve("ops/samples"))) return folder;
        return Optional.empty();
    }
}
