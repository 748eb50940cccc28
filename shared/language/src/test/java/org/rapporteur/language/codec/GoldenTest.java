package org.rapporteur.language.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.Event;

/**
 * What each revision of each event is on disk, for good. A record whose golden file no longer fits has changed its form:
 * it needs a new revision, an upcaster and files of its own, and the old files stay.
 */
class GoldenTest {
    private static final EventCodec CODEC = EventCodec.published();

    static Stream<String> files() throws IOException {
        return GoldenFiles.names().stream();
    }

    /** File name to event: {@code meeting.Held.1.full.json}. */
    static Map<String, Event> samples() {
        var samples = new TreeMap<String, Event>();
        Samples.full().forEach(event -> samples.put(name(event, "full"), event));
        Samples.minimal().forEach(event -> samples.put(name(event, "minimal"), event));
        return samples;
    }

    static Stream<Map.Entry<String, Event>> sampled() {
        return samples().entrySet().stream();
    }

    @Test
    void every_type_has_its_files_and_every_present_file_its_type() throws IOException {
        var types = new EventCatalogue()
                .types()
                .flatMap(type -> Stream.of("full", "minimal").map(how -> name(type, how)))
                .toList();

        assertThat(samples().keySet()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(GoldenFiles.names()).containsAll(types);
        assertThat(GoldenFiles.names().stream().filter(GoldenTest::isPresent)).hasSameElementsAs(types);
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void an_event_is_written_as_these_very_bytes_and_read_back(Map.Entry<String, Event> sample) throws IOException {
        var encoded = CODEC.encode(sample.getValue());

        assertThat(encoded.data()).isEqualTo(GoldenFiles.read(sample.getKey()));
        assertThat(CODEC.decode(encoded.type().name(), encoded.type().revision(), encoded.data()))
                .isEqualTo(sample.getValue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_revision_that_ever_was_is_still_read(String file) throws IOException {
        var parts = List.of(file.split("\\."));
        var name = parts.get(0) + "." + parts.get(1);

        var event = CODEC.decode(name, Integer.parseInt(parts.get(2)), GoldenFiles.read(file));

        assertThat(CODEC.encode(event).type().name()).isEqualTo(name);
    }

    @Test
    void with_everything_set_no_member_is_missing() {
        assertThat(Samples.full()).allSatisfy(event -> assertThat(Unset.in((Record) event))
                .as("a term has a duration or a last day")
                .isSubsetOf("term.until"));
    }

    private static boolean isPresent(String file) {
        return new EventCatalogue()
                .types()
                .anyMatch(type -> file.startsWith(type.name() + "." + type.revision() + "."));
    }

    private static String name(Event event, String how) {
        return name(new EventCatalogue().typeOf(event.getClass()), how);
    }

    private static String name(EventType type, String how) {
        return type.name() + "." + type.revision() + "." + how + ".json";
    }

    /** The folder of golden files. */
    private static final class GoldenFiles {
        private static final Path FOLDER = Path.of("src/test/resources/golden");

        static List<String> names() throws IOException {
            try (var files = Files.list(FOLDER)) {
                return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
            }
        }

        static String read(String name) throws IOException {
            return Files.readString(FOLDER.resolve(name));
        }
    }
}
