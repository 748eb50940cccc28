package org.rapporteur.language.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.language.Malformed;

/**
 * Text that people read, by language: BCP 47 tag to text, sorted by tag. A text that the record translated itself
 * carries the transformed-content extension of RFC 6497: {@code en-t-ms} is English, translated from Malay, and no
 * source says it in these words.
 */
public record Localized(@JsonValue SortedMap<String, String> texts) {

    /** @throws Malformed if there is no text, a text is blank or has control characters, or a tag is no BCP 47 tag */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Localized(Map<String, String> texts) {
        this((SortedMap<String, String>) new TreeMap<>(texts));
    }

    public Localized {
        if (texts.isEmpty()) throw new Malformed("A text must have at least one language.");
        texts.forEach(Localized::check);
        texts = sorted(texts);
    }

    public static Localized of(String tag, String text) {
        return new Localized(Map.of(tag, text));
    }

    /** The tag that serves a reader of these languages best: in their order, then English, then any original. */
    public String tagFor(List<String> languages) {
        return languages.stream()
                .flatMap(language -> in(language).stream())
                .findFirst()
                .or(() -> in("en"))
                .orElseGet(() -> texts.keySet().stream()
                        .filter(tag -> !isOurs(tag))
                        .findFirst()
                        .orElse(texts.firstKey()));
    }

    /** The text that {@link #tagFor} finds. */
    public String textFor(List<String> languages) {
        return texts.getOrDefault(tagFor(languages), "");
    }

    private Optional<String> in(String language) {
        if (texts.containsKey(language)) return Optional.of(language);
        var primary = Locale.forLanguageTag(language).getLanguage();
        return texts.keySet().stream()
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(primary))
                .min(Comparator.comparing(Localized::isOurs).thenComparing(String::length));
    }

    /** Whether the record translated it itself, and no source says it in these words. */
    private static boolean isOurs(String tag) {
        return tag.contains("-t-");
    }

    private static SortedMap<String, String> sorted(Map<String, String> texts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    private static void check(String tag, String text) {
        LanguageTag.check(tag);
        Text.check(text);
    }
}
