package org.rapporteur.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.PlainEnglish;

/** No message, page, template or guide has a phrase that a reader from outside would have to translate first. */
class PlainEnglishOfTextsTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("shared", "command-service", "query-service", "ops");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern SPLIT = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void no_message_in_the_code_has_a_phrase_that_we_avoid() {
        assertThat(found(main(".java"), PlainEnglishOfTextsTest::texts)).isEmpty();
    }

    @Test
    void no_page_and_no_glossary_has_a_phrase_that_we_avoid() {
        var files = Stream.of(".properties", ".html", "problem.json").flatMap(PlainEnglishOfTextsTest::main);

        assertThat(found(files, text -> text)).isEmpty();
    }

    @Test
    void no_guide_has_a_phrase_that_we_avoid() {
        var files = Stream.of("README.md", "ops/samples/README.md", "ops/samples/walk.txt", "ops/rapporteur")
                .map(ROOT::resolve);

        assertThat(found(files, text -> text)).isEmpty();
    }

    private static List<String> found(Stream<Path> files, UnaryOperator<String> texts) {
        return files.flatMap(file -> PlainEnglish.avoidedIn(texts.apply(read(file))).stream()
                        .map(phrase -> ROOT.relativize(file) + ": " + phrase))
                .toList();
    }

    /** What stands between quotes, put together where it is split over lines. */
    private static String texts(String source) {
        var text = TEXT.matcher(
                SPLIT.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll(""));
        return String.join("\n", text.results().map(found -> found.group()).toList());
    }

    private static Stream<Path> main(String ending) {
        return FOLDERS.stream()
                .map(ROOT::resolve)
                .flatMap(PlainEnglishOfTextsTest::files)
                .filter(file -> {
                    var name = ROOT.relativize(file).toString().replace('\\', '/');
                    return name.contains("/src/main/") && name.endsWith(ending);
                });
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
