package org.rapporteur.web.describe;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What is meant by names that many records have in common. */
final class Glossary {

    private static final Properties WORDS = read();

    private Glossary() {}

    static Optional<String> find(Class<?> owner, String component) {
        return find(owner.getSimpleName() + "." + component).or(() -> find(component));
    }

    static Optional<String> find(String name) {
        return Optional.ofNullable(WORDS.getProperty(name));
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
