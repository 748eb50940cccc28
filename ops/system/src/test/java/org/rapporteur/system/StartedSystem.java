package org.rapporteur.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rapporteur.launcher.Options;
import org.rapporteur.launcher.Rapporteur;
import org.rapporteur.launcher.Running;
import org.springframework.util.FileSystemUtils;

/** Hands a {@link Running} to tests that want one: started once with the sample, for all of them, and stopped at the end. */
public final class StartedSystem implements ParameterResolver {

    /** The record of ADGMIN. The tests' working directory is their module's. */
    public static final Path SAMPLE = Path.of("../samples/adgmin.ndjson");

    /** The day of which everything is asked that names none, whenever it is tested. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(StartedSystem.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .running();
    }

    private record Started(Running running, Path data) implements AutoCloseable {

        static Started now() {
            try {
                var data = Files.createTempDirectory("rapporteur");
                return new Started(Rapporteur.start(Options.of(data, SAMPLE, CLOCK)), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            running.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
