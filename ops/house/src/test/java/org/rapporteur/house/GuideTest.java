package org.rapporteur.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files to which the README sends its readers. */
class GuideTest {

    private static final Pattern JAVA_FILE = Pattern.compile("`([A-Z]\\w*\\.java)`");

    @Test
    void every_java_file_that_the_readme_names_is_in_the_tree() throws IOException {
        var root = Sources.checkout();
        var named = JAVA_FILE
                .matcher(Files.readString(root.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(mainFiles(root)).containsAll(named);
    }

    private static Set<String> mainFiles(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().contains("/src/main/java/"))
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
