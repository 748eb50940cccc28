package org.rapporteur.command.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SubjectId;

/** A body of each act in each of its revisions, as it is on record: {@code meeting.plan.1.json}. They stay as they are. */
public final class GoldenActs {

    private static final ActReader READER = new ActReader(Acts.CATALOGUE, new ActSchemas(Acts.CATALOGUE));

    private GoldenActs() {}

    /** One of the files. */
    public record Body(String act, int revision, String text) {

        public ReadAct read() {
            var subject = SubjectId.parse(act.substring(0, act.indexOf('.')) + ":golden");
            return READER.again(act, subject, text, Map.of(act, revision));
        }

        @Override
        public String toString() {
            return act + "." + revision;
        }
    }

    public static Stream<Body> all() {
        try (var files = Files.list(Path.of("src/test/resources/acts"))) {
            return files.sorted().map(GoldenActs::body).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Body body(Path file) {
        try {
            var parts = file.getFileName().toString().split("\\.");
            return new Body(
                    parts[0] + "." + parts[1],
                    Integer.parseInt(parts[2]),
                    Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
