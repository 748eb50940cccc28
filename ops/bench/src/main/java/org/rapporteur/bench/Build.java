package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A build of Rapporteur in its checkout.
 *
 * @param name of the trials in which it is measured
 */
record Build(String name, Path home) {

    /**
     * The class path of one of its modules, as {@code mvn process-classes} wrote it.
     *
     * @throws IllegalArgumentException in one sentence, where the module has not been built
     */
    String classPath(String module) throws IOException {
        Path target = home.resolve(module).resolve("target");
        Path written = target.resolve("class-path");
        if (!Files.isRegularFile(written))
            throw new IllegalArgumentException(
                    "There is no build in %s: call 'mvn process-classes' there first.".formatted(home));
        return target.resolve("classes")
                + System.getProperty("path.separator")
                + Files.readString(written).strip();
    }
}
