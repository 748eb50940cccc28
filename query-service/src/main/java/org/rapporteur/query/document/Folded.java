package org.rapporteur.query.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.text.Localized;

/** Text as it is compared: without the difference of capitals, and without the marks on Latin letters. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folded() {}

    public static String text(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(plain, Normalizer.Form.NFKC).strip();
    }

    /** Its words; a script that puts no blanks between them gives those that punctuation parts. */
    public static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text(text)).filter(word -> !word.isEmpty());
    }

    static Stream<String> texts(Localized text) {
        return text.texts().values().stream().map(Folded::text);
    }

    static Stream<String> words(Localized text) {
        return text.texts().values().stream().flatMap(Folded::words);
    }
}
