package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the time of one benchmark. */
record Work(Path folder) implements AutoCloseable {

    static Work in(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new Work(Files.createTempDirectory(parent, "bench-").toAbsolutePath());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Work::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
